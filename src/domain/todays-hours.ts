import type { OpeningHours } from '../schema/hub.ts';
import { weekdayOf } from './calendar-date.ts';
import { isUnheardOf, ruleState, type DayState } from './day-state.ts';
import { changesOnlyHours, specialOn, unknownSeasonOn } from './hours-special.ts';
import { usualHours, type UsualHours } from './hours-usual.ts';
import { isYearEnd, tellsYearEnd } from './hours-year-end.ts';

/** What is known of one date, and why. */
export interface TodaysHours {
  state: DayState;
  /** Which rule decided; `calendar-end`: nobody knows yet whether the day is a holiday. */
  rule: 'exception' | 'season' | 'year-end' | UsualHours['rule'];
  /** The editor's own words for an exception or a season: `館内整備`. */
  reason?: string | undefined;
}

/**
 * The usual hours, but for 年末年始 and seasons that may be rests: what they close stays closed then,
 * all else is unknown.
 */
function expectedOn(hours: OpeningHours, date: string): TodaysHours {
  const usual = usualHours(hours, date);
  if (usual.state.kind === 'closed') return usual;
  const season = unknownSeasonOn(hours.seasons, date);
  if (season) return { state: { kind: 'unknown' }, rule: 'season', reason: season.reason };
  return isYearEnd(date) && !tellsYearEnd(hours)
    ? { state: { kind: 'unknown' }, rule: 'year-end' }
    : usual;
}

/**
 * What is known of a hub's hours on a date. The rule that names the day most closely decides: an
 * exception, a season, the policy for national holidays, a rule for the nth weekday, the week.
 *
 * An exception or a season that opens for more than seven days changes the hours of days that are
 * open anyway, and opens no other, unless nothing at all is known of the week.
 *
 * Such a long rule and the last three do not tell whether the hub opens at 年末年始. Unless a season
 * says when the hub rests then, what they open is unknown from 29 December to 3 January; what they
 * close stays closed. So it is in a season whose state is unknown, as お盆 may be.
 * @param date calendar date in Japan, `YYYY-MM-DD`
 */
export function todaysHours(hours: OpeningHours, date: string): TodaysHours {
  const exception = specialOn(hours.exceptions, date);
  const special = exception ?? specialOn(hours.seasons, date);
  const expected = (): TodaysHours => expectedOn(hours, date);
  if (!special) return expected();
  const named: TodaysHours = {
    state: ruleState(special),
    rule: exception ? 'exception' : 'season',
    reason: special.reason,
  };
  if (!changesOnlyHours(special)) return named;
  const usual = expected();
  const { kind } = usual.state;
  const mayChange =
    kind === 'unknown'
      ? usual.rule === 'weekly' && isUnheardOf(hours, weekdayOf(date))
      : kind !== 'closed';
  return mayChange ? named : usual;
}
