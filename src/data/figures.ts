import type { Figure } from '../schema/figure.ts';
import { readCollection, type Entry } from './read-collection.ts';

export type FigureEntry = Entry<Figure>;

/** All figures of evidence, by title. */
export const getFigures = readCollection<Figure>('figures', (a, b) =>
  a.title.localeCompare(b.title, 'ja'),
);
