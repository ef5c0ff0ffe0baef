import { WEEKDAYS } from '../schema/vocabulary.ts';
import { inWeekOrder, parseWeekdays, type Weekday } from './parse-weekdays.ts';

const DAY = '[月火水木金土日]';

/**
 * Ways to name weekdays. Each letter is an everyday word as well (８月, 水遊び, 料金, 毎日), so one
 * that stands alone counts only where a particle makes a day of it.
 */
const NAMED: readonly RegExp[] = [
  new RegExp(`${DAY}(?:曜日?)?~${DAY}`, 'g'),
  new RegExp(`${DAY}(?=曜)`, 'g'),
  new RegExp(`(?<![\\d毎今来先翌年])${DAY}(?:[・、,]?${DAY})+`, 'g'),
  new RegExp(`(?<=第[\\d・、,第]+)${DAY}`, 'g'),
  new RegExp(`(?<=^|[・、,（(「])${DAY}(?=は|のみ|も|だけ|を除|[・、,）)」]|お?休|祝)`, 'g'),
];

const SPEAKS_OF_TIME = /\d{1,2}:\d{2}|\d時|時間|午前|午後|正午/;

/**
 * The days that a sentence puts in doubt when it has not been understood: those it names, all
 * seven when it speaks of time and names none, none when it speaks of other things.
 * @param text prepared by `plainHours`
 */
export function doubtfulDays(text: string): Weekday[] {
  const named = NAMED.flatMap((pattern) => text.match(pattern) ?? []).flatMap(
    (words) => parseWeekdays(words) ?? [],
  );
  if (named.length > 0) return inWeekOrder(named);
  return SPEAKS_OF_TIME.test(text) ? WEEKDAYS.map(({ value }) => value) : [];
}
