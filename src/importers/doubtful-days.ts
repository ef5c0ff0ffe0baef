import { WEEKDAYS } from '../schema/vocabulary.ts';
import { isHarmless } from './hours-harmless.ts';
import { HOLIDAY, OPEN } from './hours-words.ts';
import { namedDays } from './named-days.ts';
import type { Weekday } from './parse-weekdays.ts';

/** Words that make a sentence speak of other days than those it names; `◆` are these. */
const OF_OTHERS = new RegExp(
  String.raw`翌|前日|振替|代休|毎日|全日|以外の|ほか|その他|他の|残り|通常|普段|平常|◆(?:を?除|を?のぞ|以外)|◆(?:に限|(?:のみ|だけ)の?(?:$|[)、,]|${OPEN}|です))`,
);

/** `祝日は13:00まで`, `祝日は午前のみ`: of holidays, and of no other day. */
const OF_HOLIDAYS = new RegExp(
  `^${HOLIDAY}(?:は|も|のみ|の場合は|お?休|閉|開)(?:午前|[^。、翌前振代週月])*$`,
);

/** What may stand before the days of a clause: when, or of which of them. */
const BEFORE = String.raw`[※◎○●■・*]*(?:なお|ただし|但し|また|原則(?:として)?)?(?:毎[週月])?(?:(?:令和|R)?[\d元]+年度?)?(?:\d+月)?(?:\d+日)?(?:から|より|以降|まで|は|の|に)?(?:[^◆◇はもが]*の)?`;
/** What says something of the days before it, not that they are the open ones. */
const AFTER = String.raw`(?:の?(?:午前|午後)中?)?(?:開[所館設室園](?:の?有無)?:|は|も|が|に(?:は|も)|の[^◆◇のはもが]{1,8}(?:は|も|が)|お?休|閉|利用(?:不可|でき))`;
/** `土曜 9:00~12:00頃` tells of a short day; of other days it may be all that are open. */
const AFTER_WEEKEND = String.raw`(?:のみ|だけ)?[:、]?(?:午[前後])?\d`;
const RESTS = '(?:定休日?|休[館所室業園]日|休み|閉[館所室]日)[は:]?';
const JOINING = '(?:と|・|及び|および|並びに|や)';

const OF_DAYS = new RegExp(`^(?:${BEFORE}(?:◆${AFTER}|◇(?!${JOINING}))|${RESTS}[◆◇]$)`);
const OF_WEEKEND = new RegExp(`^${BEFORE}◆${AFTER_WEEKEND}`);
/** Other things in one breath with the days: `◆の午後と8月は休み`. */
const JOINED = /(?<![こひっ])と(?![きなもしさいれっの])|及び|および|並びに|[◆◇][・や]|[・や][◆◇]/;
/** A second subject: `◆は12時まで8月は閉館`. */
const MORE = /は.*は|[◆◇].*(?:\d月|令和|年度|[春夏秋冬][季期は])/;

const everyDay = (): Weekday[] => WEEKDAYS.map(({ value }) => value);

const isOfNoWeekday = (text: string): boolean =>
  text === '' || OF_HOLIDAYS.test(text) || isHarmless(text);

/** Whether a clause speaks of the days that it names, or of no weekday. */
function isOfThem(clause: string, isWeekend: boolean): boolean {
  if (!/[◆◇]/.test(clause)) return isOfNoWeekday(clause);
  const subject = clause.split(/(?<=[◆◇][^はもが]*[はもが])/)[0] ?? clause;
  if (JOINED.test(subject) || MORE.test(clause)) return false;
  return OF_DAYS.test(clause) || (isWeekend && OF_WEEKEND.test(clause));
}

/**
 * The days that a sentence puts in doubt when it has not been understood: all seven, unless every
 * part of it is known to speak of the days that it names. None when it speaks of holidays alone, or
 * of things known to leave the hours alone.
 * @param text prepared by `plainHours`
 */
export function doubtfulDays(text: string): readonly Weekday[] {
  const { days, masked } = namedDays(text);
  if (days.length === 0) return isOfNoWeekday(text) ? [] : everyDay();
  const isWeekend = days.every((day) => day === 'sat' || day === 'sun');
  const clauses = masked
    // Brackets behind days tell more of them: 第2土曜（8月を除く）は開所.
    .replace(new RegExp(String.raw`(?<=[◆◇])\((?!${JOINING})[^()◆◇]*\)`, 'g'), '')
    .split(/[、,()]/)
    .filter((clause) => clause !== '');
  const isOfThemAll = clauses.every((clause) => isOfThem(clause, isWeekend));
  return isOfThemAll && !OF_OTHERS.test(masked) ? days : everyDay();
}
