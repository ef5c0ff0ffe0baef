/** Where the browser keeps what was searched last; the page on privacy names it. */
export const RECENT_KEY = 'hiroba.searches';

const MOST = 8;

/** What was kept, the latest first; nothing where it is something else. */
export function readRecent(text: string): string[] {
  try {
    const kept: unknown = JSON.parse(text);
    const all = Array.isArray(kept) ? (kept as unknown[]) : [];
    return all
      .filter((query) => typeof query === 'string' && query !== '')
      .slice(0, MOST) as string[];
  } catch {
    return [];
  }
}

/** Puts a search first, of which the oldest goes when there are too many. */
export const withRecent = (recent: readonly string[], query: string): string[] =>
  [query, ...recent.filter((each) => each !== query)].slice(0, MOST);
