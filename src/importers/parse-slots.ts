export interface Slot {
  opens: string;
  closes: string;
}

const TIME = String.raw`\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?)`;
const RANGE = String.raw`${TIME}(?:~|-|から)${TIME}(?:まで)?`;

/** Source of a pattern for one or more spans of time, in text that `plainHours` has prepared. */
export const SLOTS = String.raw`${RANGE}(?:(?:[、,・/と]|及び)${RANGE})*`;

/** Words on hours in one width, without white space, every wave dash as `~`. */
export const plainHours = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〜～]/g, '~')
    .replace(/[‐‑–—―−]/g, '-');

/**
 * A time of day as `HH:MM`: of `7:00`, `10：00`, `9時`, `9時半`, `14時30分`.
 * @returns undefined when it is none
 */
export function parseTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|(半))?)$/.exec(plainHours(text));
  if (!match) return undefined;
  const [, hours = '', colonMinutes, kanjiMinutes, half] = match;
  const minutes = half === undefined ? (colonMinutes ?? kanjiMinutes ?? '0') : '30';
  if (Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 24 * 60) return undefined;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/**
 * Spans of time in their order: `10:00～12:00、13:00～16:00`.
 * @returns undefined when the text holds anything else, or a span that ends before it begins
 * or begins before the last one ends, or one from 0:00, which sources write where they know no time
 */
export function parseSlots(text: string): Slot[] | undefined {
  const plain = plainHours(text);
  if (!new RegExp(`^${SLOTS}$`).test(plain)) return undefined;
  const times = (plain.match(new RegExp(TIME, 'g')) ?? []).map(parseTime);
  const slots: Slot[] = [];
  for (let index = 0; index < times.length; index += 2) {
    const opens = times[index];
    const closes = times[index + 1];
    if (opens === undefined || closes === undefined) return undefined;
    const earliest = slots.at(-1)?.closes ?? '00:01';
    if (opens < earliest || closes <= opens) return undefined;
    slots.push({ opens, closes });
  }
  return slots;
}
