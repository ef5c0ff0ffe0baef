import { AS_COLUMNS, HOURS_MARK, hoursColumns, NOTE_MARK } from '../domain/hours-columns.ts';
import type { HoursWords } from '../domain/hours-note.ts';
import type { OpeningHours } from '../schema/hub.ts';
import { openingHoursSchema } from '../schema/opening-hours.ts';
import { parseTime } from './parse-slots.ts';
import { parseWeekdays } from './parse-weekdays.ts';
import { readHoursLine } from './read-hours-line.ts';

interface Cell {
  lines: readonly string[];
  note?: string;
}

/** The parts of a cell that `hoursColumns` wrote, `undefined` when another hand did. */
function partsOf(cell: string): Cell | undefined {
  const text = cell.replace(/\r\n?/g, '\n');
  const isNoteOnly = text.startsWith(NOTE_MARK);
  if (!isNoteOnly && !text.startsWith(HOURS_MARK)) return undefined;
  const at = isNoteOnly ? 0 : text.indexOf(`\n${NOTE_MARK}`);
  const lines = at === -1 ? text : text.slice(0, at);
  return {
    lines: lines
      .replace(HOURS_MARK, '')
      .split('\n')
      .filter((line) => line !== ''),
    ...(at !== -1 && { note: text.slice(at).replace('\n', '').slice(NOTE_MARK.length) }),
  };
}

/** The columns of days and times in one writing: a spreadsheet makes `9:30` of `09:30`. */
const plain = ({ days, start, end }: HoursWords): string =>
  [
    parseWeekdays(days)?.join() ?? days,
    ...[start, end].map((time) => parseTime(time) ?? time),
  ].join();

/** The week that the columns tell alone. */
function weekOfColumns({ days, start, end }: HoursWords): object {
  const [opens, closes] = [parseTime(start), parseTime(end)];
  const slots = opens !== undefined && closes !== undefined ? [{ opens, closes }] : undefined;
  return { days: parseWeekdays(days), ...(slots && { slots }) };
}

/** Leaves empty lists out. */
const withoutEmpty = (hours: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(hours).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );

/**
 * Reads hours that `hoursColumns` wrote, to the letter.
 * @returns `undefined` when they were not written by it, or changed since so that sentences and
 * columns do not fit together
 */
export function readHoursColumns(words: HoursWords): OpeningHours | undefined {
  const parts = partsOf(words.note);
  if (!parts) return undefined;
  const found = {
    weekly: [] as object[],
    unknownDays: [] as unknown[],
    nthWeekdays: [] as object[],
    holidays: {},
    exceptions: [] as object[],
    seasons: [] as object[],
  };
  for (const line of parts.lines) {
    const fact = readHoursLine(line);
    if (line === AS_COLUMNS) found.weekly.push(weekOfColumns(words));
    else if (!fact) return undefined;
    else if (fact.list === 'holidays') found.holidays = fact.value;
    else if (fact.list === 'unknownDays') found.unknownDays.push(...fact.value);
    else found[fact.list].push(fact.value);
  }
  const { weekly, unknownDays, nthWeekdays, holidays, exceptions, seasons } = found;
  const { data } = openingHoursSchema.safeParse(
    withoutEmpty({
      ...{ weekly, unknownDays, nthWeekdays, ...holidays, exceptions, seasons },
      ...(parts.note !== undefined && { note: parts.note }),
    }),
  );
  return data && plain(hoursColumns(data)) === plain(words) ? data : undefined;
}
