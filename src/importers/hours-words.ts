/** Parts of patterns for sentences on hours, in text that `plainHours` has prepared. */
/** 土曜日曜 are two days. Only one way to read each run of letters, or long ones would take ages. */
export const DAY = '[月火水木金土日](?:曜日(?!曜)|曜(?!日(?!曜)))?';
export const SEPARATOR = '(?:[・、,/;.]|と|及び|および)';
const DAY_RANGE = `${DAY}(?:(?:~|-|から)${DAY}(?:まで)?)?`;
export const HOLIDAY = '(?:国民の祝日|祝祭日|祝日|祝)';

/** Weekdays and holidays in any of the ways in which lists name them. */
export const DAYS = `(?:(?:毎週)?(?:${DAY_RANGE}|平日|毎日|${HOLIDAY})${SEPARATOR}?)*(?:毎週)?(?:${DAY_RANGE}|平日|毎日|${HOLIDAY})`;

/** `第1・第3`, `毎月第2、4`. */
export const NTH = '(?:毎月)?第[1-5](?:[・、,]?第?[1-5])*';

export const OPEN = '(?:利用可能?|利用できます|開所|開館|開室|開設|開放|実施|営業)';
export const CLOSED =
  '(?:お?休み?|休館日?|休所日?|休室日?|休業日?|閉所|閉館|閉室|定休日?|利用不可|利用できません)';
export const EXCEPT = '(?:を?(?:除く|のぞく))';

/** Times of rest whose dates differ from hub to hub. */
export const UNDATED = '(?:年末年始|年末・年始|お盆|盆|正月|夏季休[業暇]|夏期休[業暇])';
