import type { z } from 'astro/zod';
import { joinOverlaps, overlappingSlots } from './overlapping-slots.ts';
import { WEEKDAYS } from './vocabulary.ts';

type Slot = Parameters<typeof overlappingSlots>[0][number];
type Day = (typeof WEEKDAYS)[number]['value'];

interface WeeklyRule {
  days: readonly Day[];
  slots?: readonly Slot[] | undefined;
}

interface NthRule {
  nth: readonly number[];
  day: Day;
  open: boolean;
  slots?: readonly Slot[] | undefined;
}

type Context<Value> = z.core.$RefinementCtx<Value>;

const labelsOf = (days: readonly Day[]): string =>
  WEEKDAYS.filter(({ value }) => days.includes(value))
    .map(({ label }) => label)
    .join('・');

/** Tells of spans of one list that overlap; the example is the list without overlaps. */
export function refuseOverlaps(slots: readonly Slot[], context: Context<Slot[]>): void {
  for (const { words, example } of overlappingSlots(slots)) {
    const params = { fix: joinOverlaps(slots), example };
    context.addIssue({ code: 'custom', path: [], message: words, params });
  }
}

/**
 * Tells of rules that give a day spans which overlap.
 * @param shared the days that two rules both tell of, in words and as a rule of their own with
 * these spans; undefined when there are none
 */
function refuseShared<Rule extends { slots?: readonly Slot[] | undefined }>(
  rules: readonly Rule[],
  context: Context<Rule[]>,
  shared: (a: Rule, b: Rule) => { days: string; rule: object } | undefined,
): void {
  for (const [index, rule] of rules.entries()) {
    for (const before of rules.slice(0, index)) {
      const pairs = (before.slots ?? []).flatMap((a) => (rule.slots ?? []).map((b) => [a, b]));
      const [overlap] = pairs.flatMap((pair) => overlappingSlots(pair));
      const both = overlap && shared(before, rule);
      if (!both) continue;
      const slots = joinOverlaps([...(before.slots ?? []), ...(rule.slots ?? [])]);
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `${both.days}の決まりが二つあり、${overlap.words}`,
        params: { fix: { ...both.rule, slots }, example: overlap.example },
      });
    }
  }
}

/** Tells of weekly rules that give a weekday spans which overlap. */
export function refuseSharedDays(
  rules: readonly WeeklyRule[],
  context: Context<WeeklyRule[]>,
): void {
  refuseShared(rules, context, (a, b) => {
    const days = b.days.filter((day) => a.days.includes(day));
    return days.length > 0 ? { days: `${labelsOf(days)}曜日`, rule: { days } } : undefined;
  });
}

/** Tells of rules for the nth weekday that give one spans which overlap. */
export function refuseSharedWeeks(rules: readonly NthRule[], context: Context<NthRule[]>): void {
  refuseShared(rules, context, (a, b) => {
    const nth = b.nth.filter((week) => a.nth.includes(week));
    if (a.day !== b.day || !a.open || !b.open || nth.length === 0) return undefined;
    const weeks = nth.map((week) => `第${String(week)}`).join('・');
    const rule = { nth, day: b.day, open: true };
    return { days: `${weeks}${labelsOf([b.day])}曜日`, rule };
  });
}
