import { parseDaySet } from './day-set.ts';
import type { HoursFact } from './hours-fact.ts';
import { CLOSED, DAY, DAYS, EXCEPT, NTH, SEPARATOR } from './hours-words.ts';
import { parseWeekdays, type Weekday } from './parse-weekdays.ts';
import { readClosedDays } from './read-closed-days.ts';

/** Open days, and what the same words say of others. */
export interface OpenDays {
  days: readonly Weekday[];
  hasHolidays: boolean;
  facts: readonly HoursFact[];
}

/** `月~金(祝日を除く)`, `毎日(日曜は休み)`. */
const ASIDE = new RegExp(
  String.raw`^(?<days>[^()]+)\((?<closed>.+?)(?:は?${CLOSED}|は?${EXCEPT})\)$`,
);
/** `日曜・祝日を除く毎日`, `火曜日以外`. */
const BEFORE = new RegExp(`^(?<closed>.+?)(?:${EXCEPT}|以外)の?(?<days>.*)$`);
/** `平日(月~金)`, `週3日(月・水・金)`, `月・水・金(週3日)`. */
const TWICE = [
  new RegExp(String.raw`^(?:平日|週(?<count>\d)日)\((?<days>${DAYS})\)$`),
  new RegExp(String.raw`^(?<days>${DAYS})\((?:平日|週(?<count>\d)日)\)$`),
];
/** `月~金、第2・第4土曜日`: weeks stand after days, each for one day. */
const WITH_NTH = new RegExp(
  `^(?:(?<days>${DAYS})${SEPARATOR}?)??(?<nth>${NTH}${DAY}(?:${SEPARATOR}?${NTH}${DAY})*)$`,
);
const ONE_NTH = new RegExp(`(?<weeks>${NTH})(?<day>${DAY})`, 'g');

function readTwice(text: string): OpenDays | undefined {
  const groups = TWICE.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const set = groups && parseDaySet(groups.days ?? '');
  const wanted = groups?.count === undefined ? 'mon,tue,wed,thu,fri' : Number(groups.count);
  if (!set || ![set.days.join(), set.days.length].includes(wanted)) return undefined;
  return { ...set, facts: [] };
}

function readWithNth(text: string): OpenDays | undefined {
  const groups = WITH_NTH.exec(text)?.groups;
  const set =
    groups?.days === undefined ? { days: [], hasHolidays: false } : parseDaySet(groups.days);
  if (!groups || !set) return undefined;
  const facts = [...(groups.nth ?? '').matchAll(ONE_NTH)].flatMap((match): HoursFact[] => {
    const [day] = parseWeekdays(match.groups?.day ?? '') ?? [];
    const nth = [...new Set(match.groups?.weeks?.match(/\d/g) ?? [])].map(Number).sort();
    return day === undefined ? [] : [{ kind: 'nth', nth, day, open: true }];
  });
  const isTwice = facts.some((fact) => fact.kind === 'nth' && set.days.includes(fact.day));
  return isTwice ? undefined : { ...set, facts };
}

/** All days of the week but those that rest. */
function readExcept(text: string, isColumn: boolean): OpenDays | undefined {
  const parts = (ASIDE.exec(text) ?? BEFORE.exec(text))?.groups;
  const named = parts?.days ?? '';
  const set = parseDaySet(isColumn && (named === '' || named === '日') ? '毎日' : named);
  const facts = readClosedDays(parts?.closed ?? '');
  if (!set || !facts) return undefined;
  if (set.hasHolidays && facts.some(({ kind }) => kind === 'holidays')) return undefined;
  const closed = new Set(facts.flatMap((fact) => (fact.kind === 'closed-days' ? fact.days : [])));
  const days = set.days.filter((day) => !closed.has(day));
  return days.length > 0 ? { days, hasHolidays: set.hasHolidays, facts } : undefined;
}

/**
 * Reads open days with the exceptions that stand beside them, in text that `plainHours` has
 * prepared.
 * @param isColumn whether the text is all that a column of open days says: there, `火曜日以外` are
 * all other days
 * @returns undefined when anything is not understood for certain
 */
export function readOpenDays(text: string, isColumn = false): OpenDays | undefined {
  if (isColumn && /^(?:年中無休|休館日なし)$/.test(text)) {
    const days = parseDaySet('毎日')?.days ?? [];
    return { days, hasHolidays: false, facts: [{ kind: 'holidays', policy: 'as-weekday' }] };
  }
  const plain = parseDaySet(text);
  if (plain) return { ...plain, facts: [] };
  return (
    readTwice(text) ?? (isColumn ? readWithNth(text) : undefined) ?? readExcept(text, isColumn)
  );
}
