/** Dates, months, and times of the year by their names. */
const DATES =
  /\d+[月/]\d|\d月|\d日|年末|年始|正月|盆|連休|GW|ゴールデン|年中|毎日|休まず|休みな|無休/;
const HOLIDAYS =
  /祝|振替|元[日旦]|(?:文化|昭和|海|山|みどり|憲法|こども|敬老|体育|スポーツ|成人|勤労|建国|春分|秋分|誕生)[^。]*日/;

/** Whether a sentence names a time of the year, so that it may change a rest of the same time. */
export const namesDates = (text: string): boolean => DATES.test(text);

/** Whether a sentence names holidays, or a date that may be one. */
export const namesHolidays = (text: string): boolean => HOLIDAYS.test(text) || DATES.test(text);
