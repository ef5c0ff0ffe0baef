import type { Slot } from './parse-slots.ts';
import type { WeekFacts } from './week-facts.ts';
import { withoutGap } from './without-gap.ts';

/** Whether hours have this break already. */
const hasGap = (slots: readonly Slot[], { opens, closes }: Slot): boolean =>
  slots.some((slot, index) => slot.closes === opens && slots[index + 1]?.opens === closes);

/** Breaks the hours of holidays and of single weeks as those of the week. */
function breakOthers(week: WeekFacts, gap: Slot): boolean {
  const breakOne = <Fact extends { slots?: readonly Slot[] }>(fact: Fact): Fact | undefined => {
    if (!fact.slots) return fact;
    const slots = withoutGap(fact.slots, gap);
    return slots && { ...fact, slots };
  };
  const nth = week.nth.map(breakOne).filter((fact) => fact !== undefined);
  const holidays = week.holidays && breakOne(week.holidays);
  const stated = withoutGap(week.stated, gap);
  const fits = nth.length === week.nth.length && (!week.holidays || holidays !== undefined);
  week.nth = nth;
  week.holidays = holidays;
  week.stated = stated ?? week.stated;
  return fits;
}

/**
 * Takes breaks out of the hours of every day.
 * @returns whether some day has them, and all fit; when not, the week is of no use any more
 */
export function breakHours(week: WeekFacts, gaps: readonly Slot[]): boolean {
  let hasBroken = false;
  for (const gap of gaps) {
    hasBroken ||= [...week.slots.values()].some((slots) => hasGap(slots, gap));
    if (!breakOthers(week, gap)) return false;
    for (const [day, slots] of week.slots) {
      const broken = withoutGap(slots, gap);
      if (!broken) return false;
      hasBroken ||= broken !== slots;
      week.slots.set(day, broken);
    }
  }
  return hasBroken;
}
