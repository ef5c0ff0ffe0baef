/** Where the browser keeps the saved hubs; the page on privacy names it. */
const SAVED_KEY = 'hiroba.saved';

/** Tells this page that the saved hubs are others now; other tabs hear `storage`. */
export const SAVED_EVENT = 'hiroba-saved';

/** What is kept of a hub on the device. */
export interface SavedHub {
  readonly id: string;
  readonly name: string;
  /** `香川県高松市` */
  readonly place: string;
}

const isSaved = (value: SavedHub | null): value is SavedHub =>
  [value?.id, value?.name, value?.place].every((text) => typeof text === 'string');

/** The saved hubs, the latest first; none where storage is refused, or holds something else. */
export function savedHubs(): readonly SavedHub[] {
  try {
    const kept = JSON.parse(localStorage.getItem(SAVED_KEY) ?? '[]') as (SavedHub | null)[];
    return kept.filter(isSaved);
  } catch {
    return [];
  }
}

/**
 * Saves a hub, or no longer.
 * @returns whether the device keeps it so: storage may be refused or full
 */
export function keepHub(hub: SavedHub, isKept: boolean): boolean {
  const others = savedHubs().filter(({ id }) => id !== hub.id);
  const hubs = isKept ? [hub, ...others] : others;
  try {
    if (hubs.length > 0) localStorage.setItem(SAVED_KEY, JSON.stringify(hubs));
    else localStorage.removeItem(SAVED_KEY);
  } catch {
    return false;
  }
  dispatchEvent(new Event(SAVED_EVENT));
  return true;
}
