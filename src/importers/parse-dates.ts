const YEAR = String.raw`(?:\d{4}|令和\d{1,2}|R\d{1,2})[年./]`;
const ONE_DAY =
  /^(?:(?<year>\d{4}|令和\d{1,2}|R\d{1,2})[年./])?(?<month>\d{1,2})[月/](?<day>\d{1,2})日?$/;
const FIRST_YEAR_OF_REIWA = 2019;

/** Source of a pattern for one day or for days from one to another. */
export const DATES = String.raw`(?:毎年)?(?:${YEAR})?\d{1,2}[月/]\d{1,2}日?(?:(?:~|-|から)(?:翌年?)?(?:${YEAR})?(?:\d{1,2}[月/])?\d{1,2}日?(?:まで)?)?`;
const WHOLE = new RegExp(`^${DATES}$`);

/** Both `MM-DD`, or both `YYYY-MM-DD`. */
export interface Dates {
  from: string;
  to: string;
}

const yearOf = (words: string | undefined): number | undefined => {
  if (words === undefined) return undefined;
  const number = Number(words.replace(/^\D+/, ''));
  return words.startsWith('令') || words.startsWith('R')
    ? FIRST_YEAR_OF_REIWA + number - 1
    : number;
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

interface Day {
  year: number | undefined;
  month: number;
  day: number;
}

function parseDay(text: string): Day | undefined {
  const groups = ONE_DAY.exec(text)?.groups;
  return (
    groups && {
      year: yearOf(groups.year),
      month: Number(groups.month),
      day: Number(groups.day),
    }
  );
}

/** `undefined` when there is no such day. */
function dateText({ year, month, day }: Day): string | undefined {
  // A leap year has all days that any year has.
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const monthDay = `${twoDigits(month)}-${twoDigits(day)}`;
  return year === undefined ? monthDay : `${String(year)}-${monthDay}`;
}

/** The last day, of which the month and the year may stand with the first one only. */
function lastDay(first: Day, text: string): Day | undefined {
  const last = parseDay(/[月/]/.test(text) ? text : `${String(first.month)}月${text}`);
  if (!last || first.year === undefined || last.year !== undefined) return last;
  return { ...last, year: last.month < first.month ? first.year + 1 : first.year };
}

/**
 * Days in text that `plainHours` has prepared: `12/29~1/3`, `12月29日から翌年1月3日まで`,
 * `8月13日~15日`, `令和8年8月13日`.
 * @returns undefined when the text holds anything else, or a day that is none
 */
export function parseDates(text: string): Dates | undefined {
  if (!WHOLE.test(text)) return undefined;
  const [first = '', second] = text.replace(/^毎年|まで$|翌年?/g, '').split(/~|-|から/);
  const start = parseDay(first);
  const end = start && (second === undefined ? start : lastDay(start, second));
  const from = start && dateText(start);
  const to = end && dateText(end);
  if (from === undefined || from.length !== to?.length) return undefined;
  // Only days of every year may pass the turn of it backwards.
  return start?.year !== undefined && to < from ? undefined : { from, to };
}
