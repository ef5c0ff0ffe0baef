/** The year before the first of an era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

const two = (number: string | undefined): string => (number ?? '').padStart(2, '0');

/** A day that was written another way, with a time perhaps, and the same with its month only, as `YYYY-MM-DD` and `MM-DD`. */
export function dayForms(text: string): string[] {
  const [, era = '', year, month, day] =
    /^(令和|平成|R|H)?(\d{1,4}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[（(].[）)])?(?:[T\s].*)?$/i.exec(
      text,
    ) ??
    /^()(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year !== undefined) {
    const years = (ERAS[era.toUpperCase()] ?? 0) + (year === '元' ? 1 : Number(year));
    return [`${years}-${two(month)}-${two(day)}`];
  }
  const [, onlyMonth, onlyDay] = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return onlyMonth === undefined ? [] : [`${two(onlyMonth)}-${two(onlyDay)}`];
}
