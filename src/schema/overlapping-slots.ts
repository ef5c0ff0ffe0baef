import { TIME_OF_DAY } from './time-of-day.ts';

/** Times of day `HH:MM`, as far as they are written. */
interface Span {
  opens: string;
  closes: string;
}

/** Two spans of one day of which the second begins before the first one ends. */
export interface Overlap {
  /** Where the second stands in the list. */
  at: number;
  /** One sentence or two for an editor: what is wrong, and how to put it right. */
  words: string;
  /** What the two are as one, `09:00〜15:00`. */
  example: string;
}

const spanText = ({ opens, closes }: Span): string => `${opens}〜${closes}`;

const later = (a: string, b: string): string => (a < b ? b : a);

const isWhole = ({ opens, closes }: Span): boolean =>
  TIME_OF_DAY.test(opens) && TIME_OF_DAY.test(closes) && opens < closes;

const wordsOf = (first: Span, second: Span): string =>
  spanText(first) === spanText(second)
    ? `時間帯「${spanText(first)}」が二度入っています。一つを消してください。`
    : `時間帯「${spanText(first)}」と「${spanText(second)}」が重なっています。一つにまとめるか、時刻を直してください。`;

/**
 * Spans of one day that overlap, each with the one before it that ends last. Those that touch do
 * not overlap; one that is not whole yet, or ends before it begins, has a mistake of its own.
 */
export function overlappingSlots(slots: readonly Span[]): Overlap[] {
  const inOrder = slots
    .map((slot, at) => ({ slot, at }))
    .filter(({ slot }) => isWhole(slot))
    .toSorted((a, b) => (a.slot.opens < b.slot.opens ? -1 : a.slot.opens > b.slot.opens ? 1 : 0));
  const found: Overlap[] = [];
  let [last] = inOrder;
  for (const each of inOrder.slice(1)) {
    if (last && each.slot.opens < last.slot.closes) {
      const [first, second] = [last.slot, each.slot];
      const closes = later(first.closes, second.closes);
      found.push({
        at: each.at,
        words: wordsOf(first, second),
        example: spanText({ opens: first.opens, closes }),
      });
    }
    if (!last || last.slot.closes < each.slot.closes) last = each;
  }
  return found;
}

/** The spans in the order of the day, those that overlap as one; those that touch stay two. */
export function joinOverlaps(slots: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { opens, closes } of slots.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || last.closes <= opens) joined.push({ opens, closes });
    else last.closes = later(last.closes, closes);
  }
  return joined;
}
