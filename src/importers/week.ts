import type { OpeningHours } from '../schema/hub.ts';
import type { Slot } from './parse-slots.ts';
import { inWeekOrder, type Weekday } from './parse-weekdays.ts';
import type { HoursFact } from './read-hours-sentence.ts';

type Nth = Extract<HoursFact, { kind: 'nth' }>;

const lieWithin = (slots: readonly Slot[], spans: readonly Slot[]): boolean =>
  slots.every((slot) =>
    spans.some((span) => span.opens <= slot.opens && slot.closes <= span.closes),
  );

/** Gathers what is certain about a week. What contradicts something already certain is refused. */
export class Week {
  readonly #slots: Map<Weekday, readonly Slot[]>;
  readonly #stated: readonly Slot[];
  readonly #nth: Nth[] = [];
  readonly #doubtful = new Set<Weekday>();
  #hasSlotsOfAll = false;
  #holidays: 'closed' | 'unknown' = 'unknown';

  /** @param stated the hours of all `days`, empty when not known */
  constructor(days: readonly Weekday[], stated: readonly Slot[]) {
    this.#slots = new Map(days.map((day) => [day, stated]));
    this.#stated = stated;
  }

  doubt(days: readonly Weekday[]): void {
    for (const day of days) this.#doubtful.add(day);
  }

  /** @returns whether the fact fits to what is known; when it does not, nothing has changed */
  add(fact: HoursFact): boolean {
    switch (fact.kind) {
      case 'slots':
        return this.#setAll(fact.slots);
      case 'day-slots':
        return this.#setDays(fact.days, fact.slots);
      case 'nth':
        return this.#addNth(fact);
      case 'sometimes':
        this.doubt(fact.days);
        return true;
      case 'holidays-closed':
        this.#holidays = 'closed';
        return true;
      case 'nothing-new':
        return true;
    }
  }

  #setAll(slots: readonly Slot[]): boolean {
    const contradicts = this.#stated.length > 0 && !lieWithin(slots, this.#stated);
    if (this.#slots.size === 0 || this.#hasSlotsOfAll || contradicts) return false;
    this.#hasSlotsOfAll = true;
    return this.#setDays([...this.#slots.keys()], slots);
  }

  #setDays(days: readonly Weekday[], slots: readonly Slot[]): boolean {
    if (!days.every((day) => this.#slots.has(day))) return false;
    for (const day of days) this.#slots.set(day, slots);
    return true;
  }

  #addNth(fact: Nth): boolean {
    const clashes = this.#nth.some(
      ({ day, nth }) => day === fact.day && nth.some((number) => fact.nth.includes(number)),
    );
    if (!clashes) this.#nth.push(fact);
    return !clashes;
  }

  /** Days of the same hours together, in the week's order; doubtful days stand in no rule. */
  toOpeningHours(): OpeningHours {
    const certain = inWeekOrder(this.#slots.keys()).filter((day) => !this.#doubtful.has(day));
    const groups = Map.groupBy(certain, (day) => JSON.stringify(this.#slots.get(day)));
    const weekly = [...groups.values()].map((days) => {
      const slots = days[0] === undefined ? [] : (this.#slots.get(days[0]) ?? []);
      return { days, ...(slots.length > 0 && { slots: [...slots] }) };
    });
    const nthWeekdays = this.#nth
      .filter(({ day }) => !this.#doubtful.has(day))
      .map(({ kind, ...rule }) => rule);
    return {
      ...(weekly.length > 0 && { weekly }),
      ...(this.#doubtful.size > 0 && { unknownDays: inWeekOrder(this.#doubtful) }),
      ...(nthWeekdays.length > 0 && { nthWeekdays }),
      publicHolidays: this.#holidays,
    };
  }
}
