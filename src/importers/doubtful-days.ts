import { WEEKDAYS } from '../schema/vocabulary.ts';
import { isHarmless } from './hours-harmless.ts';
import { EXCEPT, HOLIDAY, OPEN } from './hours-words.ts';
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

/** Words that make a sentence speak of other days than those it names. */
const OF_OTHERS = new RegExp(
  String.raw`翌|前日|振替|代休|毎日|全日|以外の|ほか|その他|(?<!第[\d・、,第]+|[\d数祝祭平休当翌前のる])${DAY}(?:曜日?)?(?:${EXCEPT}|以外|(?:のみ|だけ)の?(?:$|[)、,]|${OPEN}|です))`,
);

/** `祝日は13:00まで`: of holidays, and of no other day. */
const OF_HOLIDAYS = new RegExp(
  `^${HOLIDAY}(?:は|も|のみ|の場合は|お?休|閉|開)[^。、翌前振代週月]*$`,
);

/** A clause of its own that closes, or tells a time of the year: `土曜は12:00まで、8月は閉館`. */
const OF_ITSELF = /\d月|\d\/\d|令和|年度|[春夏秋冬]|期間|休|閉|止|廃|終了/;

const everyDay = (): Weekday[] => WEEKDAYS.map(({ value }) => value);

const isOfNoWeekday = (text: string): boolean =>
  text === '' || OF_HOLIDAYS.test(text) || isHarmless(text);

/** The weekdays that a sentence names. */
export function namedDays(text: string): Weekday[] {
  const days = text.replaceAll('平日', '月~金').replaceAll('土木', '');
  const named = NAMED.flatMap((pattern) => days.match(pattern) ?? []).flatMap(
    (words) => parseWeekdays(words.replace(/から|-/g, '~')) ?? [],
  );
  return inWeekOrder(named);
}

/**
 * The days that a sentence puts in doubt when it has not been understood: those it names, or all
 * seven. None when it speaks of holidays alone, or of things known to leave the hours alone.
 * @param text prepared by `plainHours`
 */
export function doubtfulDays(text: string): Weekday[] {
  const named = namedDays(text);
  if (named.length === 0) return isOfNoWeekday(text) ? [] : everyDay();
  const hasOther = text
    .split(/[、,]/)
    .some(
      (clause) =>
        OF_ITSELF.test(clause) && namedDays(clause).length === 0 && !isOfNoWeekday(clause),
    );
  return hasOther || OF_OTHERS.test(text) ? everyDay() : named;
}
