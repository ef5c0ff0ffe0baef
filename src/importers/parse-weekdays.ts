import { WEEKDAYS } from '../schema/vocabulary.ts';

export type Weekday = (typeof WEEKDAYS)[number]['value'];

const LETTERS = WEEKDAYS.map(({ label }) => label).join('');
const isBetween = (day: number, from: number, to: number): boolean =>
  from <= to ? from <= day && day <= to : day >= from || day <= to;

/** Puts days in the week's order, each once. */
export const inWeekOrder = (days: Iterable<Weekday>): Weekday[] => {
  const wanted = new Set(days);
  return WEEKDAYS.map(({ value }) => value).filter((value) => wanted.has(value));
};

/**
 * Weekdays as sources list them: `火水木金土`, `月;火`, `月・火`, `月曜日、水曜日`, `月～金`.
 * @returns undefined when anything else stands in the text, or nothing
 */
export function parseWeekdays(text: string): Weekday[] | undefined {
  const plain = text
    .normalize('NFKC')
    // 土曜日曜 is 土 and 日, 土曜日 only 土.
    .replace(/曜日(?!曜)|曜/g, '')
    .replace(/[\s・･、,;./]/g, '')
    .replace(/[〜～]/g, '~');
  if (plain === '' || !new RegExp(`^(?:[${LETTERS}](?:~[${LETTERS}])?)+$`).test(plain)) {
    return undefined;
  }
  const parts = plain.match(/.(?:~.)?/g) ?? [];
  const days = parts.flatMap((part) => {
    const from = LETTERS.indexOf(part.charAt(0));
    const to = LETTERS.indexOf(part.charAt(part.length - 1));
    return WEEKDAYS.filter((_, index) => isBetween(index, from, to)).map(({ value }) => value);
  });
  return inWeekOrder(days);
}
