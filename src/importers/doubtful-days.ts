import { WEEKDAYS } from '../schema/vocabulary.ts';
import { OPEN, UNDATED } from './hours-words.ts';
import { inWeekOrder, parseWeekdays, type Weekday } from './parse-weekdays.ts';

const DAY = '[月火水木金土日]';

/**
 * Ways to name weekdays. Each letter is an everyday word as well (８月, 水遊び, 料金, 毎日), so one
 * that stands alone counts only where a particle makes a day of it.
 */
const NAMED: readonly RegExp[] = [
  new RegExp(`${DAY}(?:曜日?)?(?:~|-|から)${DAY}`, 'g'),
  new RegExp(`${DAY}(?=曜)`, 'g'),
  new RegExp(`(?<![\\d毎今来先翌年])${DAY}(?:[・、,]?${DAY})+`, 'g'),
  new RegExp(`(?<=第[\\d・、,第]+)${DAY}(?:[・、,]?${DAY})*`, 'g'),
  new RegExp(`(?<=^|[・、,（(「])${DAY}(?=は|のみ|も|だけ|を除|[・、,）)」]|お?休|祝)`, 'g'),
];

const SPEAKS_OF_TIME = /\d{1,2}:\d{2}|\d時|時間|午前|午後|正午/;

/** 育休 and the like are no rest of the hub, and 臨時休館 may happen to any. */
const NO_REST = new RegExp(
  `育休|産休|休憩|休養|(?:(?:${UNDATED}|年末|年始|臨時)[・、,と]?)+(?:期間)?[はにのも]?(?:お?休み?|休[館所室業]日?|閉[館所室])?`,
  'g',
);
const OFTEN = String.raw`毎?[月週年]に?\d+(?:~\d+)?[回日](?:程|度|くらい|ほど)*`;
/** Not which days, but that not all of them are alike. */
const SPEAKS_OF_DAYS = new RegExp(
  [
    ...['休', '閉[所館室鎖]', '除く', '中止', '変更', '変動', '異な', '不定期', '隔[週月]'],
    ...[
      '[開利実][所館室設用施]日',
      '日程',
      '日時',
      '曜日',
      '学期',
      '長期',
      '要.*(?:確認|問い?合わ?せ)',
      '応相談',
    ],
    ...[`^${OFTEN}$`, `${OFTEN}.*${OPEN}`],
  ].join('|'),
);

/**
 * The days that a sentence puts in doubt when it has not been understood: those it names; all
 * seven when it names none and speaks of time, of rests, or of changes; none when it speaks of
 * other things, or of 年末年始 and the like without a date.
 * @param text prepared by `plainHours`
 */
export function doubtfulDays(text: string): Weekday[] {
  const days = text.replaceAll('平日', '月~金');
  const named = NAMED.flatMap((pattern) => days.match(pattern) ?? []).flatMap(
    (words) => parseWeekdays(words.replace(/から|-/g, '~')) ?? [],
  );
  if (named.length > 0) return inWeekOrder(named);
  const rest = text.replace(NO_REST, '');
  const isOfAll = SPEAKS_OF_TIME.test(text) || SPEAKS_OF_DAYS.test(rest);
  return isOfAll ? WEEKDAYS.map(({ value }) => value) : [];
}
