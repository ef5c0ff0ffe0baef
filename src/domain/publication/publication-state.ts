import { japanClock } from '../japan-clock.ts';

/** What an entry says of when it is on the site. */
export interface Publication {
  /** The first day, `YYYY-MM-DD` in Japan. */
  publishAt?: string | undefined;
  /** The last day, `YYYY-MM-DD` in Japan. */
  expireAt?: string | undefined;
  /** Taken off the site for good; its address says so. */
  archived?: boolean | undefined;
}

/** `waiting` and `expired` entries have no page at all; that of an archived one says that it has ended. */
export type PublicationState = 'waiting' | 'published' | 'expired' | 'archived';

/**
 * How an entry stands at an instant. Its days begin and end at midnight in Japan; what is archived
 * stays so, whatever its days say.
 */
export function publicationState(
  { publishAt, expireAt, archived }: Publication,
  instant: Date,
): PublicationState {
  if (archived === true) return 'archived';
  const { date } = japanClock(instant);
  if (publishAt !== undefined && date < publishAt) return 'waiting';
  return expireAt !== undefined && expireAt < date ? 'expired' : 'published';
}

/** Whether an entry has its page and stands in lists at an instant. */
export const isPublishedAt = (entry: Publication, instant: Date): boolean =>
  publicationState(entry, instant) === 'published';
