/**
 * Why a file did not come: no way to the server, no answer in time, or another answer than the
 * file.
 */
export type ReadProblem = 'offline' | 'slow' | 'missing';

/** In ms: on a slow line the largest file takes some seconds; an answer that is lost never comes. */
const PATIENCE = 12_000;

/** By the name of the browser's error; all others are the line's. */
const PROBLEMS: Readonly<Record<string, ReadProblem>> = {
  TimeoutError: 'slow',
  SyntaxError: 'missing',
};

/**
 * Gives the parsed JSON of a file of this site.
 * @param cache `no-cache` asks the server whether what the browser keeps is still right
 * @throws Error whose cause is a ReadProblem
 */
export const readFile = (url: string, cache: RequestCache = 'default'): Promise<unknown> =>
  fetch(url, { cache, signal: AbortSignal.timeout(PATIENCE) })
    // The page of an error is no JSON either.
    .then((response) => (response.ok ? response.json() : JSON.parse('')) as unknown)
    .catch((error: unknown) => {
      throw new Error(url, { cause: PROBLEMS[(error as Error).name] ?? 'offline' });
    });
