/** Opening hours as a source writes them; `''` where it says nothing. */
export interface HoursWords {
  readonly days: string;
  readonly start: string;
  readonly end: string;
  readonly note: string;
}

/**
 * The source's words on opening hours, letter by letter, a line each.
 * @returns undefined when the source says nothing
 */
export function hoursNote({ days, start, end, note }: HoursWords): string | undefined {
  const times = start === '' && end === '' ? '' : `${start}〜${end}`;
  const lines = [
    days && `利用可能曜日：${days}`,
    times && `時間：${times}`,
    note && `特記事項：${note.replace(/\r\n?/g, '\n')}`,
  ].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join('\n');
}
