import type { z } from 'astro/zod';
import { allIssues } from './all-issues.ts';
import { explainIssues, type SourceOf } from './explain-issues.ts';
import type { Mistake } from './mistake.ts';

/**
 * Checks an entry's fields.
 * @returns all mistakes, those included that zod would tell only after the others are gone
 */
export const findFieldMistakes = (
  schema: z.ZodType,
  data: unknown,
  sourceOf?: SourceOf,
): Mistake[] => explainIssues(schema, allIssues(schema, data), data, sourceOf);
