import { hoursSentence } from '../../../src/domain/hours-sentence.ts';
import { findMistakes, type Finding } from '../../../src/schema/explain.ts';
import { withoutEmpty } from '../../../src/schema/entry.ts';
import { openingHoursSchema } from '../../../src/schema/opening-hours.ts';
import type { HoursValue } from './hours-value.ts';

/** What the hub's page would say of these hours, or what is still wrong with them. */
export type HoursWords =
  | { kind: 'sentence'; text: string }
  | { kind: 'nothing' }
  | { kind: 'mistakes'; mistakes: readonly Finding[] };

export function hoursWords(hours: HoursValue): HoursWords {
  const data = withoutEmpty(hours);
  const parsed = openingHoursSchema.safeParse(data);
  if (!parsed.success)
    return { kind: 'mistakes', mistakes: findMistakes(openingHoursSchema, data) };
  const text = hoursSentence(parsed.data);
  return text === undefined ? { kind: 'nothing' } : { kind: 'sentence', text };
}

/** Whether the hours may be saved, in the editor's words. */
export function hoursProblem(hours: HoursValue = {}): string | undefined {
  const words = hoursWords(hours);
  if (words.kind !== 'mistakes') return undefined;
  return words.mistakes.map(({ field, message }) => `「${field}」${message}`).join('\n');
}
