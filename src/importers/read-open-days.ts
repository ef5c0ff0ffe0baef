import { parseDaySet } from './day-set.ts';
import type { HoursFact } from './hours-fact.ts';
import { CLOSED, EXCEPT } from './hours-words.ts';
import type { Weekday } from './parse-weekdays.ts';
import { readClosedDays } from './read-closed-days.ts';

/** Open days, and what the same words say of others. */
export interface OpenDays {
  days: readonly Weekday[];
  hasHolidays: boolean;
  facts: readonly HoursFact[];
}

/** `月~金(祝日を除く)`, `毎日(日曜は休み)`. */
const ASIDE = new RegExp(
  String.raw`^(?<days>[^()]+)\((?<closed>.+?)(?:は?${CLOSED}|は?${EXCEPT})\)$`,
);
/** `日曜・祝日を除く毎日`. */
const BEFORE = new RegExp(`^(?<closed>.+?)${EXCEPT}(?<days>.+)$`);

/**
 * Reads open days with the exceptions that stand beside them, in text that `plainHours` has
 * prepared.
 * @returns undefined when anything is not understood for certain
 */
export function readOpenDays(text: string): OpenDays | undefined {
  const plain = parseDaySet(text);
  if (plain) return { ...plain, facts: [] };
  const parts = (ASIDE.exec(text) ?? BEFORE.exec(text))?.groups;
  const set = parseDaySet(parts?.days ?? '');
  const facts = readClosedDays(parts?.closed ?? '');
  if (!set || !facts) return undefined;
  if (set.hasHolidays && facts.some(({ kind }) => kind === 'holidays')) return undefined;
  const closed = new Set(facts.flatMap((fact) => (fact.kind === 'closed-days' ? fact.days : [])));
  const days = set.days.filter((day) => !closed.has(day));
  return days.length > 0 ? { days, hasHolidays: set.hasHolidays, facts } : undefined;
}
