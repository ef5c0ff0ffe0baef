import type { Slot } from './parse-slots.ts';

/**
 * The hours of a day without a break in them.
 * @returns undefined when the break is not within one of them; hours that it does not touch stay
 */
export function withoutGap(slots: readonly Slot[], gap: Slot): readonly Slot[] | undefined {
  const touched = slots.filter(({ opens, closes }) => opens < gap.closes && gap.opens < closes);
  if (touched.length === 0) return slots;
  if (!touched.every(({ opens, closes }) => opens < gap.opens && gap.closes < closes)) {
    return undefined;
  }
  return slots.flatMap((slot) =>
    touched.includes(slot)
      ? [
          { opens: slot.opens, closes: gap.opens },
          { opens: gap.closes, closes: slot.closes },
        ]
      : [slot],
  );
}
