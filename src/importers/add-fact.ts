import { breakHours } from './hours-breaks.ts';
import type { HoursFact } from './hours-fact.ts';
import type { Slot } from './parse-slots.ts';
import type { Weekday } from './parse-weekdays.ts';
import type { Fact, WeekFacts } from './week-facts.ts';

const lieWithin = (slots: readonly Slot[], spans: readonly Slot[]): boolean =>
  slots.every((slot) =>
    spans.some((span) => span.opens <= slot.opens && slot.closes <= span.closes),
  );

/**
 * Whether spans begin and end with those stated, so that breaks are all that they add. Several may
 * begin or end within them: a morning and an afternoon are hours of a day, not of an event.
 */
function fill(slots: readonly Slot[], stated: readonly Slot[]): boolean {
  const begins = slots[0]?.opens === stated[0]?.opens;
  const ends = slots.at(-1)?.closes === stated.at(-1)?.closes;
  return slots.length > 1 ? (begins || ends) && lieWithin(slots, stated) : begins && ends;
}

const isSame = (slots: readonly Slot[] = [], others: readonly Slot[] = []): boolean =>
  JSON.stringify(slots) === JSON.stringify(others);

function setAll(week: WeekFacts, slots: readonly Slot[], fits: boolean): boolean {
  const hasDays = week.slots.size > 0 || week.nth.some(({ isGeneral }) => isGeneral);
  if (!hasDays || week.told.size > 0 || !fits) return false;
  for (const day of week.slots.keys()) week.slots.set(day, slots);
  week.stated = slots;
  return true;
}

const WEEKEND: readonly Weekday[] = ['sat', 'sun'];

/** `土曜 9:00~12:00` tells of a short day, `火・木 9:00~12:00` perhaps of all. */
const isWholeList = (fact: Fact<'days' | 'day-slots'>): boolean =>
  fact.isAll &&
  (fact.kind === 'days' ||
    fact.isHeaded === true ||
    !fact.days.every((day) => WEEKEND.includes(day)));

/** Days that a sentence opens: those of the column, or new ones where there is no column. */
function openDays(week: WeekFacts, fact: Fact<'days' | 'day-slots'>): boolean {
  const { days, isAll } = fact;
  const beside = fact.kind === 'days' ? fact.beside : undefined;
  if (days.some((day) => week.closed.has(day))) return false;
  if (beside === 'none' && week.hasColumn) return true;
  if (beside === 'same' && days.length !== week.slots.size) return false;
  if (week.hasColumn) {
    if (isWholeList(fact)) for (const day of days) week.listed.add(day);
    return days.every((day) => week.slots.has(day));
  }
  if (beside === 'some' || beside === 'same') return false;
  for (const day of days) week.slots.set(day, week.slots.get(day) ?? week.stated);
  week.isWhole ||= isAll;
  return true;
}

function tellHours(week: WeekFacts, fact: Fact<'day-slots'>): boolean {
  const isToldElse = (day: Weekday): boolean =>
    week.told.has(day) && !isSame(week.slots.get(day), fact.slots);
  if (!openDays(week, fact) || fact.days.some(isToldElse)) return false;
  for (const day of fact.days) {
    week.slots.set(day, fact.slots);
    week.told.add(day);
  }
  return true;
}

function closeDays(week: WeekFacts, days: readonly Weekday[]): boolean {
  for (const day of days) week.closed.add(day);
  return !days.some((day) => week.slots.has(day));
}

function addNth(week: WeekFacts, fact: Fact<'nth'>): boolean {
  const { day, open, slots, isOnly } = fact;
  if (week.nth.some((rule) => JSON.stringify(rule) === JSON.stringify(fact))) return true;
  const clashes = week.nth.some(
    (rule) => rule.day === day && rule.nth.some((number) => fact.nth.includes(number)),
  );
  if (clashes || (open && week.closed.has(day))) return false;
  week.nth.push(fact);
  if (isOnly) {
    week.slots.delete(day);
    // Nothing is left of the column: the model would take an empty week for an unknown one.
    return !week.hasColumn || week.slots.size > 0;
  }
  // A list has the day, a sentence says "in the second week": what of the others?
  if (open && !slots && !fact.isGeneral && week.slots.has(day)) week.sometimes.add(day);
  return true;
}

function setHolidays(week: WeekFacts, fact: Fact<'holidays'>): boolean {
  const known = week.holidays;
  if (known && known.policy !== fact.policy) return false;
  if (!known || (fact.slots && !known.slots)) {
    week.holidays = fact;
    return true;
  }
  return !fact.slots || isSame(known.slots, fact.slots);
}

/**
 * Adds a fact to a week.
 * @returns whether it fits to what is known; when it does not, the week is of no use any more
 */
export function addFact(week: WeekFacts, fact: HoursFact): boolean {
  switch (fact.kind) {
    case 'days':
      return openDays(week, fact);
    case 'slots':
      return setAll(
        week,
        fact.slots,
        week.stated.length === 0 || lieWithin(fact.slots, week.stated),
      );
    case 'bare-slots':
      return setAll(week, fact.slots, week.stated.length === 0 || fill(fact.slots, week.stated));
    case 'day-slots':
      return tellHours(week, fact);
    case 'closed-days':
      return closeDays(week, fact.days);
    case 'nth':
      return addNth(week, fact);
    case 'sometimes':
      for (const day of fact.days) week.doubtful.add(day);
      return true;
    case 'holidays':
      return setHolidays(week, fact);
    case 'season':
    case 'exception':
      week.rests.push(fact);
      return true;
    case 'maybe-rest':
      week.maybeRests.push(fact);
      return true;
    case 'gap':
      return breakHours(week, fact.slots);
    case 'undated':
    case 'nothing-new':
      return true;
  }
}
