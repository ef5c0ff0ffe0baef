import type { FieldNode } from '../field-tree.ts';
import { WEEKDAYS } from '../vocabulary.ts';

type Item = Partial<Record<string, unknown>>;

/** `火・水` of codes, or of the labels that somebody wrote for them. */
function weekdays(days: unknown): string | undefined {
  const written: unknown[] = Array.isArray(days) ? days : [days];
  const named = WEEKDAYS.filter(({ value, label }) =>
    [value, label].some((word) => written.includes(word)),
  );
  return named.length > 0 ? `${named.map(({ label }) => label).join('・')}曜日` : undefined;
}

function nthWeekday({ nth, day }: Item): string | undefined {
  const named = weekdays(day);
  if (named === undefined) return undefined;
  const weeks = (Array.isArray(nth) ? (nth as unknown[]) : []).map((week) => `第${String(week)}`);
  return weeks.length > 0 ? `${weeks.join('・')}${named}` : `第何週の決まり（${named}）`;
}

const dayText = (day: unknown): string | undefined => {
  const [, year, month, date] = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(String(day)) ?? [];
  if (month === undefined) return undefined;
  return `${year === undefined ? '' : `${year}年`}${String(Number(month))}月${String(Number(date))}日`;
};

function days({ from, to }: Item): string | undefined {
  const [first, last] = [dayText(from), dayText(to)];
  return first !== undefined && last !== undefined && first !== last ? `${first}〜${last}` : first;
}

const NAMES: Record<NonNullable<FieldNode['itemName']>, (item: Item) => string | undefined> = {
  weekdays: (item) => {
    const named = weekdays(item.days);
    return named === undefined ? undefined : `毎週${named}`;
  },
  'nth-weekday': nthWeekday,
  days,
};

/**
 * What people call an item of a list, where the list says how: 「毎週火・水曜日」 rather than its number.
 * @returns undefined when it has no name, or what would name it is not written yet
 */
export function nameItem({ itemName }: FieldNode, item: unknown): string | undefined {
  if (!itemName || typeof item !== 'object' || item === null) return undefined;
  return NAMES[itemName](item);
}
