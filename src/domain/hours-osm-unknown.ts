import type { OpeningHours } from '../schema/hub.ts';
import { addDays } from './calendar-date.ts';
import { osmDays } from './hours-osm-days.ts';
import { osmPeriod } from './hours-osm-period.ts';
import {
  covers,
  isException,
  unknownSeasonOn,
  type Exception,
  type Season,
} from './hours-special.ts';

/** `MM-DD` of every year, or `YYYY-MM-DD`; both days included. */
interface Period {
  from: string;
  to: string;
}

/** Has all days that any year has. */
const A_LEAP_YEAR: Period = { from: '2028-01-01', to: '2028-12-31' };

/**
 * The parts of an exception or a season in which a season makes the hours unknown: of an exception
 * with their year.
 */
export function unknownWithin(
  rule: Exception | Season,
  seasons: readonly Season[] | undefined,
): Period[] {
  const { from, to = from } = isException(rule) ? rule : A_LEAP_YEAR;
  const periods: Period[] = [];
  let isGoingOn = false;
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const isIn = covers(rule, date) && unknownSeasonOn(seasons, date) !== undefined;
    const last = periods.at(-1);
    if (isIn && isGoingOn && last) last.to = date;
    else if (isIn) periods.push({ from: date, to: date });
    isGoingOn = isIn;
  }
  if (isException(rule)) return periods;
  return periods.map((period) => ({ from: period.from.slice(5), to: period.to.slice(5) }));
}

/** Rules by which all that the usual hours do not close is unknown in some periods. */
export function osmUnknown(hours: OpeningHours, periods: readonly Period[]): string[] {
  const days = osmDays(hours, ({ kind }) =>
    kind === 'closed' ? { kind } : { kind: 'unknown' },
  ).filter(({ kind, state }) => kind !== 'weekly' || state.kind !== 'closed');
  return periods.flatMap(({ from, to }) =>
    days.map(
      ({ days: names, state }) =>
        `${osmPeriod(from, to)} ${names} ${state.kind === 'closed' ? 'off' : 'unknown'}`,
    ),
  );
}
