/** `2026-08-13` → `2026年8月13日`. */
export function dateText(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** When an event takes place, in words: its days, else its fiscal year. */
export function eventDateText(event: {
  start?: string | undefined;
  end?: string | undefined;
  fiscalYear?: number | undefined;
}): string {
  if (event.start === undefined) return `${String(event.fiscalYear)}年度`;
  if (event.end === undefined || event.end === event.start) return dateText(event.start);
  return `${dateText(event.start)}〜${dateText(event.end)}`;
}
