import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import { addFact } from './add-fact.ts';
import type { HoursFact } from './hours-fact.ts';
import type { Slot } from './parse-slots.ts';
import { inWeekOrder, type Weekday } from './parse-weekdays.ts';
import { copyWeek, newWeek, type WeekFacts } from './week-facts.ts';

type Rests = Pick<OpeningHours, 'seasons' | 'exceptions'>;

/** Gathers what is certain about a week. What contradicts something already certain is refused. */
export class Week {
  #facts: WeekFacts;
  #areHolidaysDoubtful = false;
  #areRestsDoubtful = false;

  /**
   * @param days of a column of open days; empty when there is none that is understood
   * @param stated the hours of all days, empty when not known
   */
  constructor(days: readonly Weekday[], stated: readonly Slot[]) {
    this.#facts = newWeek(days, stated);
  }

  /** Whatever is said of these days, they are unknown. */
  doubt(days: readonly Weekday[]): void {
    for (const day of days) this.#facts.doubtful.add(day);
  }

  doubtHolidays(): void {
    this.#areHolidaysDoubtful = true;
  }

  /** Days of a column that lists of open days leave out: which of the two is right? */
  leftOut(): Weekday[] {
    const { hasColumn, slots, listed, told } = this.#facts;
    if (!hasColumn || listed.size === 0) return [];
    return inWeekOrder(slots.keys()).filter((day) => !listed.has(day) && !told.has(day));
  }

  /** Rests that something may cut short close nothing, and leave no day certain. */
  doubtRests(): void {
    this.#areRestsDoubtful = true;
  }

  /** @returns whether all facts fit to what is known; when one does not, nothing has changed */
  add(facts: readonly HoursFact[]): boolean {
    const next = copyWeek(this.#facts);
    const fits = facts.every((fact) => addFact(next, fact));
    if (fits) this.#facts = next;
    return fits;
  }

  /** Days of the same hours together, in the week's order; unknown days stand in no weekly rule. */
  toOpeningHours(): OpeningHours {
    const { slots, nth, sometimes, stated } = this.#facts;
    const doubtful = this.#doubtful();
    const unknown = new Set([...doubtful, ...sometimes, ...this.#unheardOf()]);
    const certain = inWeekOrder(slots.keys()).filter((day) => !unknown.has(day));
    const groups = Map.groupBy(certain, (day) => JSON.stringify(slots.get(day)));
    const weekly = [...groups.values()].map((days) => {
      const times = days[0] === undefined ? [] : (slots.get(days[0]) ?? []);
      return { days, ...(times.length > 0 && { slots: [...times] }) };
    });
    const nthWeekdays = nth
      .filter(({ day }) => !doubtful.has(day))
      .map(({ day, open, nth: weeks, slots: own = [], isGeneral }) => {
        const times = isGeneral ? stated : own;
        return {
          ...{ nth: [...weeks], day, open },
          ...(times.length > 0 && { slots: [...times] }),
        };
      });
    const holidays = this.#holidays();
    return {
      ...(weekly.length > 0 && { weekly }),
      ...(unknown.size > 0 && { unknownDays: inWeekOrder(unknown) }),
      ...(nthWeekdays.length > 0 && { nthWeekdays }),
      ...holidays,
      ...this.#rests(weekly.length + nthWeekdays.length > 0 || holidays.publicHolidays === 'open'),
    };
  }

  #doubtful(): ReadonlySet<Weekday> {
    const { doubtful, rests } = this.#facts;
    return this.#areRestsDoubtful && rests.length > 0
      ? new Set(WEEKDAYS.map(({ value }) => value))
      : doubtful;
  }

  /** Days that no list names, where sentences name some in contrast to others. */
  #unheardOf(): Weekday[] {
    const { slots, closed, isWhole } = this.#facts;
    if (isWhole || slots.size === 0) return [];
    return WEEKDAYS.map(({ value }) => value).filter((day) => !slots.has(day) && !closed.has(day));
  }

  #holidays(): Pick<OpeningHours, 'publicHolidays' | 'publicHolidaySlots'> {
    const { holidays, stated } = this.#facts;
    if (!holidays || this.#areHolidaysDoubtful) return { publicHolidays: 'unknown' };
    const { policy, isGeneral, slots: own = [] } = holidays;
    const slots = isGeneral ? stated : own;
    return {
      publicHolidays: policy,
      ...(slots.length > 0 && { publicHolidaySlots: [...slots] }),
    };
  }

  /** @param isAnyOpen whether there is anything that a rest may take away */
  #rests(isAnyOpen: boolean): Rests {
    const rests = this.#areRestsDoubtful ? [] : this.#facts.rests;
    const of = (kind: 'season' | 'exception') =>
      rests
        .filter((rest) => rest.kind === kind)
        .map(({ from, to, reason }) => ({ from, to, open: false, ...(reason && { reason }) }));
    const exceptions = of('exception');
    const unknown = isAnyOpen ? this.#maybeRests() : [];
    const seasons = [...unknown, ...of('season')];
    return {
      ...(exceptions.length > 0 && { exceptions }),
      ...(seasons.length > 0 && { seasons }),
    };
  }

  /** Days that may be a rest, each once. */
  #maybeRests(): NonNullable<Rests['seasons']> {
    const byDates = new Map(this.#facts.maybeRests.map((rest) => [rest.from + rest.to, rest]));
    return [...byDates.values()].map(({ from, to, reason }) => ({
      ...{ from, to, open: false, unknown: true },
      ...(reason !== undefined && { reason }),
    }));
  }
}
