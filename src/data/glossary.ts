import type { GlossaryTerm } from '../schema/glossary.ts';
import { readCollection, type Entry } from './read-collection.ts';

export type GlossaryEntry = Entry<GlossaryTerm>;

/** All terms, by their reading. */
export const getGlossary = readCollection<GlossaryTerm>('glossary', (a, b) =>
  a.reading.localeCompare(b.reading, 'ja'),
);
