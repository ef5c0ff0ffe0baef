import type { OpeningHours } from '../schema/hub.ts';

export type Exception = NonNullable<OpeningHours['exceptions']>[number];
export type Season = NonNullable<OpeningHours['seasons']>[number];

/** A season or an exception of more days is a time of the year, not a day that was named. */
const LONGEST_NAMED = 7;
const DAY = 86_400_000;

/** Exceptions have whole dates `YYYY-MM-DD`, seasons `MM-DD`. */
export const isException = (rule: Exception | Season): rule is Exception => rule.from.length > 5;

/**
 * The days of an exception or a season, the first and the last one included; of a season, in a
 * year without 29 February.
 */
export function daysOf(rule: Exception | Season): number {
  const { from, to = from } = rule;
  if (isException(rule)) return (Date.parse(to) - Date.parse(from)) / DAY + 1;
  const [first = 0, last = 0] = [from, to].map((monthDay) =>
    Date.UTC(2023, Number(monthDay.slice(0, 2)) - 1, Number(monthDay.slice(3))),
  );
  return (((last - first) / DAY + 365) % 365) + 1;
}

/** Whether a rule is a season in which the hub may rest: it tells no hours. */
export const isUnknown = (rule: Exception | Season): boolean =>
  'unknown' in rule && rule.unknown === true;

/**
 * Whether a rule gives other hours to the days that are open anyway, as 夏時間 do, and opens no
 * other day. A shorter one that opens, opens each of its days.
 */
export const changesOnlyHours = (rule: Exception | Season): boolean =>
  rule.open && !isUnknown(rule) && daysOf(rule) > LONGEST_NAMED;

/** Whether a rule holds on a date. A season may pass the turn of the year: `12-29` to `01-03`. */
export function covers(rule: Exception | Season, date: string): boolean {
  const { from, to = from } = rule;
  if (isException(rule)) return from <= date && date <= to;
  const day = date.slice(5);
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

const closestOn = <Rule extends Exception | Season>(
  rules: readonly Rule[],
  date: string,
): Rule | undefined =>
  rules
    .filter((rule) => covers(rule, date))
    .reduce<Rule | undefined>(
      (best, rule) => (best && daysOf(best) < daysOf(rule) ? best : rule),
      undefined,
    );

/**
 * The rule of fewest days that tells the hours of a date; of two alike, the one written later.
 */
export const specialOn = <Rule extends Exception | Season>(
  rules: readonly Rule[] = [],
  date: string,
): Rule | undefined =>
  closestOn(
    rules.filter((rule) => !isUnknown(rule)),
    date,
  );

/** The season of fewest days that covers a date and of which nobody knows whether the hub rests. */
export const unknownSeasonOn = (
  seasons: readonly Season[] = [],
  date: string,
): Season | undefined => closestOn(seasons.filter(isUnknown), date);
