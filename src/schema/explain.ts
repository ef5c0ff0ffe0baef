import type { z } from 'astro/zod';
import { choiceLabel } from './explain/choice-label.ts';
import { explainIssues } from './explain/explain-issues.ts';
import { findFieldMistakes } from './explain/find-field-mistakes.ts';
import { PLACEHOLDER, type Mistake } from './explain/mistake.ts';

/** One mistake in an entry, in words an editor knows. */
export interface Finding {
  /** The field's label with those of its groups: `開所時間 › 毎週火・水曜日 › 時間帯 1`. */
  field: string;
  message: string;
}

/** @param told of a code and its label */
function exampleOf({ fix }: Mistake, told: (code: string, label: string) => string): string {
  const { value, node = {} } = fix ?? {};
  const isPlain = typeof value === 'string' || typeof value === 'number';
  if (!isPlain || value === PLACEHOLDER) return '';
  const label = choiceLabel(node, value);
  return `例：${label === undefined ? value : told(String(value), label)}`;
}

function forForm(mistake: Mistake): Finding {
  const { field, message, inForm } = mistake;
  return { field, message: inForm ?? `${message}${exampleOf(mistake, (_, label) => label)}` };
}

function forFile(mistake: Mistake): Finding {
  const example = exampleOf(mistake, (code, label) => `${code}（${label}）`);
  return { field: mistake.field, message: `${mistake.message}${example}` };
}

/**
 * What is wrong with an entry, field by field, for those who edit its file: codes have their labels
 * beside them.
 * @param error of `schema`, parsed with `reportInput: true`
 * @param data what was parsed
 */
export const explain = (schema: z.ZodType, error: z.ZodError, data: unknown): Finding[] =>
  explainIssues(schema, error.issues, data).map(forFile);

/**
 * Checks an entry's fields.
 * @returns its mistakes in the words of the form, which has labels in the place of codes; none when it may be saved
 */
export const findMistakes = (schema: z.ZodType, data: unknown): Finding[] =>
  findFieldMistakes(schema, data).map(forForm);
