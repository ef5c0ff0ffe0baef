import { inWeekOrder, parseWeekdays, type Weekday } from './parse-weekdays.ts';

const DAY = '[月火水木金土日]';

/**
 * Ways to name weekdays. Each letter is an everyday word as well (８月, 水遊び, 料金, 毎日), so one
 * that stands alone counts only where a particle makes a day of it.
 */
const NAMED: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${DAY}(?:曜日?)?(?:~|-|から)${DAY}`, 'g'),
  new RegExp(`${DAY}(?=曜)`, 'g'),
  new RegExp(`(?<![\\d毎今来先翌年曜館所室業休祝祭])${DAY}(?:[・、,]?${DAY})+`, 'g'),
  new RegExp(`(?<=第[\\d・、,第]+)${DAY}(?:[・、,]?${DAY})*`, 'g'),
  new RegExp(`(?<=^|[・、,（(「])${DAY}(?=は|のみ|も|だけ|を除|[・、,）)」]|お?休|祝)`, 'g'),
];

const daysIn = (words: string): Weekday[] => parseWeekdays(words.replace(/から|-/g, '~')) ?? [];

/** A sentence in which each list of weekdays is a sign, whatever their names are. */
export interface NamedDays {
  readonly days: readonly Weekday[];
  /** `◆` for a list of days, `◇` for one of single weeks: `◆は休み、◇は要予約`. */
  readonly masked: string;
}

const JOINT = '(?:[・、,~-]|と|及び|および|から|又は|または|や)?';
const HOLIDAY = '(?:国民の)?(?:祝祭日|祝日|祝)(?!前)';

/** Lists, national holidays in them and single weeks, from the inside out. */
const LISTS: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/◆+(?:曜日?)?/g, '◆'],
  [new RegExp(`◆(?:${JOINT}◆)+`, 'g'), '◆'],
  [new RegExp(`◆(?:[・、,]|と|及び|や)?${HOLIDAY}`, 'g'), '◆'],
  [new RegExp(`${HOLIDAY}(?:[・、,]|と|及び|や)?◆`, 'g'), '◆'],
  [/(?:毎月)?第\d[\d・、,第]*(?:週の?)?◆|隔週[でのに]?◆/g, '◇'],
  [new RegExp(`[◆◇](?:${JOINT}◇)+|◇(?:${JOINT}◆)+`, 'g'), '◇'],
];

/**
 * The weekdays that a sentence names, and the sentence without their names.
 * @param text prepared by `plainHours`
 */
export function namedDays(text: string): NamedDays {
  const words = text.replaceAll('平日', '月~金').replaceAll('土木', '');
  const letters = [...words];
  const days: Weekday[] = [];
  for (const match of NAMED.flatMap((pattern) => [...words.matchAll(pattern)])) {
    days.push(...daysIn(match[0]));
    letters.fill('◆', match.index, match.index + match[0].length);
  }
  const masked = LISTS.reduce(
    (left, [pattern, sign]) => left.replace(pattern, sign),
    letters.join(''),
  );
  return { days: inWeekOrder(days), masked };
}
