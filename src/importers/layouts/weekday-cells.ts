import type { HoursCell } from './hours-cells.ts';

const NAME = /^(?:([月火水木金土日])(?:曜日?)?|祝日?)$/;
const OPEN = /^[○◯〇●]$/;
const CLOSED = /^[×✕✖✗]$/;

const nameOf = (header: string): string => header.normalize('NFKC').replace(/\s/g, '');

/** Fewer may be a date in three columns: 年, 月, 日. */
const FEWEST = 5;

/** Which of a table's columns are weekdays, a mark a hub each; none where only some days have one. */
export function weekdayColumns(header: readonly string[]): ReadonlySet<number> {
  const found = header.flatMap((name, at) => (NAME.test(nameOf(name)) ? [at] : []));
  const days = new Set(found.map((at) => nameOf(header[at] ?? '').charAt(0)));
  return new Set(days.size < FEWEST ? [] : found);
}

/**
 * The open days that a row marks in columns of weekdays: `月・水・金`, and what it says of holidays.
 * A day without a mark is closed only where no other is crossed out.
 * @returns undefined when any cell says something else: none of them is certain then
 */
export function markedDays(
  cells: readonly HoursCell[],
): { readonly days: string; readonly holidays?: string } | undefined {
  const ofDays = cells.filter(({ name }) => !name.startsWith('祝'));
  const isMarked = cells.every(
    ({ words }) => OPEN.test(words) || CLOSED.test(words) || words === '',
  );
  const isMixed =
    ofDays.some(({ words }) => words === '') && ofDays.some(({ words }) => CLOSED.test(words));
  const open = ofDays.filter(({ words }) => OPEN.test(words));
  if (!isMarked || isMixed || open.length === 0) return undefined;
  const holiday = cells.find(({ name, words }) => name.startsWith('祝') && words !== '');
  return {
    days: open.map(({ name }) => name.charAt(0)).join('・'),
    ...(holiday && { holidays: `${holiday.name}：${holiday.words}` }),
  };
}
