import { lengthAtStart } from './municipality-at-start.ts';

/** A text without the name that it begins with. */
export const without = (text: string, name: string): string =>
  text.slice(lengthAtStart(text, name)).trimStart();

/** 香川郡直島町 as 直島町; two islands of 東京都 stand before their towns as districts do. */
export const withoutDistrict = (text: string): string =>
  text.replace(/^(?:[^\d\s郡]{1,5}郡|八丈島(?=\s?八丈町)|三宅島(?=\s?三宅村))\s?/, '');

const standsBefore = (text: string, name: string): boolean => lengthAtStart(text, name) > 0;

/** 高松市民会館, 高松市役所 and 養父市場 name a building or a town, not the municipality once more. */
const GOES_ON =
  /^(?:役所|役場|場|民|営|立(?:図書|文化|体育|中|小|保育|幼稚|病院|総合|児童|こども|子ども|公民))/;

/**
 * Takes names of places off the front of an address, also where they stand twice, and the district
 * before them.
 * @param text prepared by `tidyText`
 */
export function withoutNames(text: string, names: readonly string[]): string {
  let rest = text;
  for (;;) {
    const from = names.some((name) => standsBefore(rest, name)) ? rest : withoutDistrict(rest);
    const name = names.find((each) => standsBefore(from, each));
    if (name === undefined) return rest;
    const next = without(from, name);
    if (/^役[所場]/.test(next) || (rest !== text && GOES_ON.test(next))) return rest;
    rest = next;
  }
}
