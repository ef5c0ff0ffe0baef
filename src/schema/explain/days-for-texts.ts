import type { z } from 'astro/zod';
import { fieldTree } from '../field-tree.ts';
import { fieldAt } from './field-at.ts';
import type { Mistake } from './mistake.ts';

/** What Astro's reader of YAML turns into a date, if it stands without quotation marks. */
const DAY = /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d/;

type Path = readonly PropertyKey[];

const textsOf = (value: unknown, path: Path = []): { path: Path; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/**
 * Days where a text is wanted (`title: 2026-04-01`): Astro would see a date there and stop.
 * @param isPlain does the value stand in the file without quotation marks?
 */
export function findDaysForTexts(
  schema: z.ZodType,
  data: unknown,
  isPlain: (path: Path) => boolean,
): Mistake[] {
  return textsOf(data).flatMap(({ path, text }): Mistake[] => {
    if (!DAY.test(text)) return [];
    const { node, label } = fieldAt(fieldTree(schema), path, data);
    if (node.type !== 'string' || node.format === 'date' || !isPlain(path)) return [];
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    const message = "日付として読まれます。文字として読まれるように、引用符（'）で囲んでください。";
    return [{ kind: 'quote', path, field: label, message, fix: { key, value: text } }];
  });
}
