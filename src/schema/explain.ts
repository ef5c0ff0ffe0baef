import type { z } from 'astro/zod';
import { explainIssues } from './explain/explain-issues.ts';
import { findFieldMistakes } from './explain/find-field-mistakes.ts';
import { PLACEHOLDER, type Mistake } from './explain/mistake.ts';

/** One mistake in an entry, in words an editor knows. */
export interface Finding {
  /** The field's label with those of its groups: `開所時間 › 毎週の開所日 1 › 曜日`. */
  field: string;
  message: string;
}

function forForm({ field, message, fix }: Mistake): Finding {
  const value = fix?.value;
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const example = isPlain && value !== PLACEHOLDER ? `例：${value}` : '';
  return { field, message: `${message}${example}` };
}

/**
 * What is wrong with an entry, field by field.
 * @param error of `schema`, parsed with `reportInput: true`
 */
export const explain = (schema: z.ZodType, error: z.ZodError): Finding[] =>
  explainIssues(schema, error.issues, undefined).map(forForm);

/**
 * Checks an entry's fields.
 * @returns its mistakes; none when it may be saved
 */
export const findMistakes = (schema: z.ZodType, data: unknown): Finding[] =>
  findFieldMistakes(schema, data).map(forForm);
