import { DAYS, HOLIDAY } from './hours-words.ts';
import { parseWeekdays, type Weekday } from './parse-weekdays.ts';

/** Weekdays, and whether national holidays stand beside them. */
export interface DaySet {
  days: readonly Weekday[];
  hasHolidays: boolean;
}

const LIST = new RegExp(`^${DAYS}$`);
const HOLIDAYS = new RegExp(HOLIDAY, 'g');

/**
 * A list of days in text that `plainHours` has prepared: `月~金`, `平日`, `毎日`, `土日祝`,
 * `月曜日から金曜日まで`. 平日 are Monday to Friday: whether holidays count it does not say.
 * @returns undefined when the text holds anything else
 */
export function parseDaySet(text: string): DaySet | undefined {
  if (!LIST.test(text)) return undefined;
  const hasHolidays = text.includes('祝');
  const words = text
    .replace(HOLIDAYS, '、')
    .replaceAll('平日', '、月~金、')
    .replaceAll('毎日', '、月~日、')
    .replace(/毎週|まで|と|及び|および/g, '、')
    .replace(/から|-/g, '~');
  const days = /[月火水木金土日]/.test(words) ? parseWeekdays(words) : [];
  return days && { days, hasHolidays };
}
