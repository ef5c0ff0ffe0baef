import type { CaseStudy } from '../schema/case.ts';
import { readCollection, type Entry } from './read-collection.ts';

export type CaseEntry = Entry<CaseStudy>;

/** All case studies by number, those without one last. */
export const getCases = readCollection<CaseStudy>(
  'cases',
  (a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || a.id.localeCompare(b.id),
);
