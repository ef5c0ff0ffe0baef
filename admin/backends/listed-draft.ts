import type { UnpublishedEntry } from 'decap-cms-lib-util';

/** Stands for the id of a file whose text is known from the list of drafts. */
export const LISTED = 'listed';

/** A draft as lists show it, known from the list of all drafts without a question of its own. */
export interface ListedDraft {
  /** With the entry's file alone, its id `LISTED`. */
  entry: UnpublishedEntry;
  text: string;
}
