import { RECENT_KEY, readRecent, withRecent } from '../../domain/recent-searches.ts';

/** What was searched last on this device; nothing where storage is refused. */
export function recentSearches(): string[] {
  try {
    return readRecent(localStorage.getItem(RECENT_KEY) ?? '');
  } catch {
    return [];
  }
}

/** Where storage is refused or full, the search works as well without it. */
function keep(recent: readonly string[]): void {
  try {
    if (recent.length > 0) localStorage.setItem(RECENT_KEY, JSON.stringify(recent));
    else localStorage.removeItem(RECENT_KEY);
  } catch {
    // Nothing is remembered, and nobody was promised so.
  }
}

export const rememberSearch = (query: string): void => {
  keep(withRecent(recentSearches(), query));
};

/** @param query without it all are forgotten */
export const forgetSearch = (query?: string): void => {
  keep(query === undefined ? [] : recentSearches().filter((each) => each !== query));
};
