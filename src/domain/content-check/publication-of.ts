import { japanInstant } from '../japan-clock.ts';
import { publicationState, type Publication } from '../publication/publication-state.ts';
import { textOf, type ContentEntry } from './content-entry.ts';

type Dated = Pick<ContentEntry, 'data'>;

/** A date that is wrong decides nothing: the schema tells of it. */
const dayOf = (entry: Dated, key: string): string | undefined => {
  const text = textOf(entry, key) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
};

/** What an entry says of when it is on the site. */
export const publicationOf = (entry: Dated): Publication => ({
  publishAt: dayOf(entry, 'publishAt'),
  expireAt: dayOf(entry, 'expireAt'),
  archived: entry.data.archived === true,
});

/**
 * The instant at which visitors see an entry first: what it points at is judged as of then.
 * @returns undefined when they do not see it any more
 */
export function seenFrom(entry: Dated, now: Date): Date | undefined {
  const publication = publicationOf(entry);
  const state = publicationState(publication, now);
  if (state === 'waiting') {
    return japanInstant({ date: publication.publishAt ?? '', time: '00:00' });
  }
  return state === 'published' ? now : undefined;
}
