/** The local CMS server's address, on the page's own origin. */
export const apiUrl = (): string => new URL('/api/v1', location.origin).href;

/**
 * Asks the local CMS server.
 * @returns its answer, or undefined when it refuses or cannot be reached
 */
export async function askServer(action: string, params: object = {}): Promise<unknown> {
  try {
    const answer = await fetch(apiUrl(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
    });
    return answer.ok ? ((await answer.json()) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
