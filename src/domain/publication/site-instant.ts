/** Without summer time. */
const JAPAN = '+09:00';

const FORM =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?<seconds>:\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?$/;

/** `Date` takes the 30th of February for the 2nd of March. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function parse(text: string): Date | undefined {
  const parts = FORM.exec(text)?.groups;
  if (!parts) return undefined;
  const { date = '', time = '00:00', seconds = ':00', zone = JAPAN } = parts;
  if (!isDay(date)) return undefined;
  const instant = new Date(`${date}T${time}${seconds}${zone}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/**
 * The instant as of which the site is built.
 * @param wanted a day or a time in ISO 8601, in Japan where it names no zone; usually nobody wants one
 * @param now the instant that it is
 * @throws Error, in the builder's words, when `wanted` is neither
 */
export function siteInstant(wanted: string | undefined, now: Date): Date {
  if (wanted === undefined || wanted === '') return now;
  const instant = parse(wanted);
  if (instant) return instant;
  throw new Error(
    `SITE_NOW の「${wanted}」は、日時として読めません。例：SITE_NOW=2026-12-01、SITE_NOW=2026-12-01T09:00 (SITE_NOW is no date)`,
  );
}
