import { MistakesFound } from './mistakes/mistakes-found.ts';

/** What is known of an entry's id before it is saved. */
export interface IdFacts {
  id: string;
  isNew: boolean;
  /** The saved file's slug, `kagawa/37201-mokomoko`; empty for a new entry. */
  slug: string;
  /** Slugs of the published entries and of the drafts of the collection. */
  taken: readonly string[];
}

const lastPart = (slug: string): string => slug.split('/').at(-1) ?? '';

/**
 * Keeps ids apart and steady: Decap would save a second entry of an id under a number of its own.
 * @throws MistakesFound in the editor's words
 */
export function refuseIds({ id, isNew, slug, taken }: IdFacts): void {
  if (isNew && taken.some((other) => lastPart(other) === id)) {
    throw new MistakesFound([
      `「ID（ページのアドレス）」の ${id} は、ほかのページか下書きが使っています。べつのIDにしてください。`,
    ]);
  }
  if (!isNew && lastPart(slug) !== id) {
    throw new MistakesFound([
      `「ID（ページのアドレス）」は、作ったあとで変えられません。${lastPart(slug)} に戻してください。`,
    ]);
  }
}
