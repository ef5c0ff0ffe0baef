declare global {
  /** Names of files beside the worker's script, which the build writes before it. */
  var neededFirst: readonly string[] | undefined;
}

const fetchFile = globalThis.fetch;
const early = new Map<string, Promise<Response>>();
let failed = 0;

/**
 * Asks at once for the files that every search needs, which Pagefind would ask for one after the
 * other, and counts what cannot be fetched.
 * @param base address of the search's folder, with a slash at its end
 */
export function fetchEarly(base: string): void {
  for (const name of globalThis.neededFirst ?? []) {
    const response = fetchFile(base + name);
    response.catch(() => undefined);
    early.set(base + name, response);
  }
  globalThis.fetch = async (input, options) => {
    const url = typeof input === 'string' ? input.replace(/\?.*$/, '') : '';
    const asked = early.get(url);
    early.delete(url);
    const response = await (asked ?? fetchFile(input, options)).catch((error: unknown) => {
      failed += 1;
      throw error;
    });
    if (!response.ok) failed += 1;
    return response;
  };
}

/** How many files could not be fetched. Pagefind goes on without them, as if nothing were found. */
export const failures = (): number => failed;
