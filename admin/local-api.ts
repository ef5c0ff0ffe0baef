/** The local CMS server's address, on the page's own origin. */
export const apiUrl = (): string => new URL('/api/v1', location.origin).href;

/**
 * Asks the local CMS server.
 * @throws Error in the editor's words when it refuses or cannot be reached
 */
export async function askServer(action: string, params: object = {}): Promise<unknown> {
  const answer = await fetch(apiUrl(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
  });
  if (!answer.ok) {
    throw new Error(
      '編集用のサーバーが応答しません。書いたものはこの画面に残っています。少し待って、もう一度お試しください。',
    );
  }
  return answer.json();
}
