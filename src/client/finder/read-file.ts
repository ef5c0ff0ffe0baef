/**
 * Gives the parsed JSON of a file of this site.
 * @param cache `no-cache` asks the server whether what the browser keeps is still right
 * @throws Error with a cause: `offline` where no answer came at all, `missing` where it was another
 * than the file
 */
export async function readFile(url: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(url, { cache }).catch(() => fail(url, 'offline'));
  if (!response.ok) fail(url, 'missing');
  return response.json().catch(() => fail(url, 'missing')) as Promise<unknown>;
}

function fail(url: string, cause: 'offline' | 'missing'): never {
  throw new Error(url, { cause });
}
