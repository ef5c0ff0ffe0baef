import type { PublicationState } from './publication-state.ts';

/** An entry by its address. */
export interface AddressedEntry {
  /** `/cases/cocomi/` */
  address: string;
  title: string;
  state: PublicationState;
  /** Addresses that it had before. */
  former: readonly string[];
  /** Address of the page that stands in for it when it is archived. */
  successor?: string | undefined;
}

/** An old address, and the page that it leads to. */
export interface Redirect {
  from: string;
  to: string;
  title: string;
}

export interface OldAddresses<Entry extends AddressedEntry> {
  redirects: readonly Redirect[];
  /** Archived entries that no other page stands in for: their addresses say that they have ended. */
  ended: readonly Entry[];
}

type Target = Omit<Redirect, 'from'>;

/** What a page is called that is no entry: a list, a place. */
const OTHER = 'かわりのページ';

/**
 * Where addresses lead that people have kept: former ones to the entry, those of archived entries to
 * the page that stands in for them. One that is archived itself passes on to its own.
 */
export function leadOn<Entry extends AddressedEntry>(
  entries: readonly Entry[],
): OldAddresses<Entry> {
  const byAddress = new Map(
    [...entries.flatMap((entry) => entry.former.map((from) => [from, entry] as const))].concat(
      entries.map((entry) => [entry.address, entry] as const),
    ),
  );
  const standIn = (entry: Entry, passed: readonly Entry[]): Target | undefined => {
    if (entry.successor === undefined) return undefined;
    const next = byAddress.get(entry.successor);
    if (!next) return { to: entry.successor, title: OTHER };
    if (next.state === 'published') return { to: next.address, title: next.title };
    const isRound = passed.includes(next);
    return next.state === 'archived' && !isRound ? standIn(next, [...passed, next]) : undefined;
  };
  const redirects: Redirect[] = [];
  const ended: Entry[] = [];
  for (const entry of entries) {
    const { address, title, state, former } = entry;
    // Whoever has the address of one that is not public, or not any more, finds no page there.
    if (state === 'waiting' || state === 'expired') continue;
    const target = state === 'archived' ? standIn(entry, [entry]) : undefined;
    if (target) redirects.push({ from: address, ...target });
    else if (state === 'archived') ended.push(entry);
    redirects.push(...former.map((from) => ({ from, ...(target ?? { to: address, title }) })));
  }
  return { redirects, ended };
}
