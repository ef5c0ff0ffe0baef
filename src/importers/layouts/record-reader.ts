import { SOURCE_FIELDS, type SourceField, type SourceRecord } from '../source-record.ts';
import { columnFinder } from './column-finder.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import { hoursLine, isOfHours, slotsSentence, type HoursCell } from './hours-cells.ts';
import { markedDays, weekdayColumns } from './weekday-cells.ts';

/** Columns of closing days qualify the opening hours: apart from them, the hours would claim too much. */
const CLOSING = /(?:休館|休所|定休|休業|休室|休園|閉館|閉所|閉室)/;

/** Signs that nobody sees: they turn words round, or come from broken programs. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const tidy = (cell: string | undefined): string =>
  (cell ?? '').replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();

/** Words that name weekdays: 月～金, not 週5日. */
const WEEKDAYS =
  /[月火水木金土日]曜|平日|毎日|^[月火水木金土日][月火水木金土日祝～〜~・、,，;；\-－・\s]*$/;

/**
 * Makes records of a file's rows. Every word of a row stands in one field or in `rest`; a row may
 * be longer than the header.
 * @param header the file's columns in their order
 */
export function recordReader(
  layout: Layout,
  header: readonly string[],
): (row: readonly string[]) => SourceRecord {
  const columns = header.map(columnFinder(layout));
  const ofDays = weekdayColumns(header);
  const priority = (column: LayoutColumn | undefined): number =>
    column ? layout.columns.indexOf(column) : layout.columns.length;
  const order = header
    .map((_, at) => at)
    .sort((a, b) => priority(columns[a]) - priority(columns[b]));

  return (row) => {
    const fields = Object.fromEntries(SOURCE_FIELDS.map((field) => [field, ''])) as Record<
      SourceField,
      string
    >;
    const cells = new Map<string, string>();
    const rest = new Map<number, readonly [string, string]>();
    const hours: HoursCell[] = [];
    let daysName = '';
    const note = (line: string): void => {
      fields.hoursNote = [fields.hoursNote, line].filter((each) => each !== '').join('\n');
    };
    const marks = [...ofDays].map((at) => ({
      name: tidy(header[at]).normalize('NFKC'),
      words: tidy(row[at]),
    }));
    for (const at of order) {
      const words = tidy(row[at]);
      const column = columns[at];
      if (words === '' || ofDays.has(at)) continue;
      if (column && !cells.has(column.name)) cells.set(column.name, words);
      if (column?.isIgnored) continue;
      const name = tidy(header[at]).replace(/\s+/g, '') || `${at + 1}列目`;
      if (column?.field === 'hoursNote' || (!column && CLOSING.test(name))) {
        const isPlain = column && fields.hoursNote === '' && !CLOSING.test(name);
        note(isPlain ? words : `${name}：${words}`);
      } else if (!column && isOfHours(name)) hours.push({ name, words });
      else if (column?.field === 'days' && fields.days !== '' && fields.days !== words) {
        const isBetter = !WEEKDAYS.test(fields.days) && WEEKDAYS.test(words);
        note(isBetter ? `${daysName}：${fields.days}` : `${name}：${words}`);
        if (isBetter) fields.days = words;
      } else if (column?.field && fields[column.field] === '') {
        fields[column.field] = words;
        if (column.field === 'days') daysName = name;
      } else if (!column?.field || fields[column.field] !== words) rest.set(at, [name, words]);
    }
    const marked = markedDays(marks);
    // Beside a column of days, the marks say the same again, or contradict it.
    if (marked && fields.days !== '') note(marked.days);
    else if (marked) fields.days = marked.days;
    if (marked?.holidays !== undefined) note(marked.holidays);
    if (!marked) for (const mark of marks) if (mark.words !== '') note(hoursLine(mark));
    const slots = slotsSentence(hours, fields);
    if (slots === undefined) for (const cell of hours) note(hoursLine(cell));
    else {
      Object.assign(fields, { start: '', end: '' });
      note(slots);
    }
    row.slice(header.length).forEach((cell, index) => {
      const words = tidy(cell);
      if (words !== '')
        rest.set(header.length + index, [`${header.length + index + 1}列目`, words]);
    });
    const inOrder = [...rest].sort(([a], [b]) => a - b).map(([, pair]) => pair);
    const record: SourceRecord = { ...fields, rest: inOrder };
    return layout.finish?.(record, (name) => cells.get(name) ?? '') ?? record;
  };
}
