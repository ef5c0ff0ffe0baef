import type { OpeningHours } from '../../schema/hub.ts';
import { addDays } from '../calendar-date.ts';
import { isUnknown, type Season } from '../hours-special.ts';

/** Whole dates `YYYY-MM-DD`, both days included. */
export interface Dates {
  from: string;
  to: string;
}

/** A season wherever it touches some dates: in each of their years, or since the year before. */
export function seasonDates({ from, to }: Season, within: Dates): Dates[] {
  const year = Number(within.from.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((first) => ({
      from: `${String(first)}-${from}`,
      to: `${String(from <= to ? first : first + 1)}-${to}`,
    }))
    .filter((dates) => dates.to >= within.from && dates.from <= within.to);
}

/** Some dates without the seasons of which nobody knows whether the hub rests then. */
export function knownSpans({ seasons = [] }: OpeningHours, dates: Dates): Dates[] {
  const unknown = seasons.filter(isUnknown).flatMap((season) => seasonDates(season, dates));
  return unknown
    .reduce<Dates[]>(
      (spans, gap) =>
        spans.flatMap((span) =>
          gap.to < span.from || gap.from > span.to
            ? [span]
            : [
                { from: span.from, to: addDays(gap.from, -1) },
                { from: addDays(gap.to, 1), to: span.to },
              ],
        ),
      [dates],
    )
    .filter(({ from, to }) => from <= to);
}
