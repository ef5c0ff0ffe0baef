import type { Slot } from './day-state.ts';

/** The slots in the order of the day; those that touch or overlap become one. */
export function joinSlots(slots: readonly Slot[]): Slot[] {
  const joined: Slot[] = [];
  for (const slot of [...slots].sort((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || last.closes < slot.opens) joined.push({ ...slot });
    else if (last.closes < slot.closes) last.closes = slot.closes;
  }
  return joined;
}
