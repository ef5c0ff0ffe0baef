import { daysOf } from '../domain/hours-special.ts';
import type { HoursFact } from './hours-fact.ts';

type Season = Extract<HoursFact, { kind: 'season' }>;

/** A rest of more days is a season of which the source would not mean one year alone. */
const LONGEST = 31;

/** Days from 28 December to 5 January, at which a hub rests every year. */
const isYearEnd = ({ from, to }: Season): boolean =>
  from >= '12-28' ? to >= from || to <= '01-05' : from <= to && to <= '01-05';

/** The rest in the year of the source; of all other years nobody knows whether it is one. */
function settle(season: Season, sourceDate: string | undefined): HoursFact[] | undefined {
  if (season.isYearly === true || isYearEnd(season)) return [season];
  const { from, to, reason } = season;
  if (daysOf({ from, to, open: false }) > LONGEST) return undefined;
  const maybe = { kind: 'maybe-rest', from, to, ...(reason !== undefined && { reason }) } as const;
  if (sourceDate === undefined) return [maybe];
  const year = Number(sourceDate.slice(0, 4));
  const dates = { from: `${year}-${from}`, to: `${to < from ? year + 1 : year}-${to}` };
  const isOver = dates.to < sourceDate;
  const isNoDay = from === '02-29' || to === '02-29';
  return isOver || isNoDay
    ? [maybe]
    : [
        { kind: 'exception', ...dates, ...(reason !== undefined && { reason }) },
        { ...maybe, isOfOtherYears: true },
      ];
}

/**
 * Facts with a year for each rest that is not yearly by nature, as 年末年始 is: `8/13~8/16` of one
 * year may be other days in the next, so that these are neither open nor closed in any other year.
 * @param sourceDate `YYYY-MM-DD` of the source, where it is known
 * @returns undefined when a rest is so long that it must be a season nobody can date
 */
export function settleYears(
  facts: readonly HoursFact[],
  sourceDate: string | undefined,
): HoursFact[] | undefined {
  const settled = facts.map((fact) => (fact.kind === 'season' ? settle(fact, sourceDate) : [fact]));
  return settled.every((fact) => fact !== undefined) ? settled.flat() : undefined;
}
