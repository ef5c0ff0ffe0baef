export interface Slot {
  opens: string;
  closes: string;
}

const HALF_DAY = '(?:午前|午後)?';
const MINUTES = String.raw`(?::\d{2}(?::00)?|時(?!間)(?:\d{1,2}分|半)?)`;
const TIME = String.raw`(?:${HALF_DAY}\d{1,2}${MINUTES}|正午)`;
const TO = '(?:~|-|から|より)';
/** `10~15時` leaves the first 時 out. */
const HOUR = String.raw`${HALF_DAY}\d{1,2}(?=(?:~|-)${HALF_DAY}\d{1,2}時)`;
const RANGE = String.raw`(?:${TIME}|${HOUR})${TO}${TIME}(?:まで)?`;

/** Source of a pattern for one or more spans of time, in text that `plainHours` has prepared. */
export const SPANS = String.raw`${RANGE}(?:(?:[、,・/と]|及び)?${RANGE})*`;
/** The same, or the whole day in words. */
export const SLOTS = `(?:24時間|${SPANS})`;

/** Words on hours in one width, without white space, every wave dash as `~`. */
export const plainHours = (text: string): string =>
  text
    // In one width ①9:00 would be 19:00.
    .replace(/[\u2460-\u2473]/g, '、')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/。(?=\))/g, '')
    .replace(/(?:A\.?M\.?|午前の?)(?=\d)/gi, '午前')
    .replace(/(?:P\.?M\.?|午後の?)(?=\d)/gi, '午後')
    .replace(/(?<!前|後|\d|:)(\d{1,2}:\d{2})AM(?![a-z])/gi, '午前$1')
    .replace(/(?<!前|後|\d|:)(\d{1,2}:\d{2})PM(?![a-z])/gi, '午後$1')
    .replace(/[〜～]/g, '~')
    .replace(/[‐‑–—―−]/g, '-')
    .replace(/(?<=[\d時分半月火水木金土日])ー(?=[\d正午月火水木金土日])/g, '-');

/**
 * Hours of `午後3時` as the day counts them, and of `午後13時`, which says it twice; noon and midnight
 * by halves are written both ways.
 */
function hoursOf(halfDay: string | undefined, hours: number): number | undefined {
  if (halfDay === undefined || (halfDay === '午後' && hours > 12)) return hours;
  if (hours > 11) return undefined;
  return halfDay === '午後' ? hours + 12 : hours;
}

/**
 * A time of day as `HH:MM`: of `7:00`, `10：00`, `9時`, `9時半`, `14時30分`, `午後3時`, `正午`.
 * @returns undefined when it is none
 */
export function parseTime(text: string): string | undefined {
  const plain = plainHours(text);
  if (plain === '正午') return '12:00';
  const match = /^(午前|午後)?(\d{1,2})(?::(\d{2})(?::00)?|時(?:(\d{1,2})分|(半))?)$/.exec(plain);
  if (!match) return undefined;
  const [, halfDay, given = '', colonMinutes, kanjiMinutes, half] = match;
  const hours = hoursOf(halfDay, Number(given));
  const minutes = half === undefined ? Number(colonMinutes ?? kanjiMinutes ?? '0') : 30;
  if (hours === undefined || minutes > 59 || hours * 60 + minutes > 24 * 60) return undefined;
  return [hours, minutes].map((number) => String(number).padStart(2, '0')).join(':');
}

/** One span: `午後1時~3時` ends in the afternoon as well, `10~15時` begins at an hour. */
function parseSpan(text: string): Slot | undefined {
  const [from = '', to = ''] = text.replace(/まで$/, '').split(new RegExp(TO));
  const opens = parseTime(/\d$/.test(from) && !from.includes(':') ? `${from}時` : from);
  const isAfternoon = from.startsWith('午後') && /^\d/.test(to);
  const closes = (isAfternoon ? parseTime(`午後${to}`) : undefined) ?? parseTime(to);
  // Sources write 0:00 where they know no time.
  if (opens === undefined || closes === undefined || opens === '00:00') return undefined;
  return opens < closes ? { opens, closes } : undefined;
}

/**
 * Spans of time in their order: `10:00～12:00、13:00～16:00`, or `24時間`.
 * @returns undefined when the text holds anything else, or a span that ends before it begins
 * or begins before the last one ends, or one from 0:00
 */
export function parseSlots(text: string): Slot[] | undefined {
  const plain = plainHours(text).replace(/^、/, '');
  if (plain === '24時間') return [{ opens: '00:00', closes: '24:00' }];
  if (!new RegExp(`^${SPANS}$`).test(plain)) return undefined;
  const slots: Slot[] = [];
  for (const span of plain.match(new RegExp(RANGE, 'g')) ?? []) {
    const slot = parseSpan(span);
    if (!slot || slot.opens < (slots.at(-1)?.closes ?? '')) return undefined;
    slots.push(slot);
  }
  return slots;
}
