import { municipalitiesOf, type Municipality } from '../domain/municipalities.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { tidyText } from './tidy-text.ts';

export interface Address {
  readonly municipality: Municipality;
  /** What follows the municipality. */
  readonly address?: string;
  readonly building?: string;
}

export type AddressFault = 'unknown-municipality' | 'ambiguous-municipality';

/** Length of `text` that `name` takes at its start, white space not counted; 0 when it does not. */
function lengthOfPrefix(text: string, name: string): number {
  const letters = [...name.replaceAll('ヶ', 'ケ')];
  let at = 0;
  for (const letter of letters) {
    while (text[at] === ' ') at += 1;
    if ((text[at] === 'ヶ' ? 'ケ' : text[at]) !== letter) return 0;
    at += 1;
  }
  return at;
}

const without = (text: string, name: string): string =>
  text.slice(lengthOfPrefix(text, name)).trimStart();

const withoutDistrict = (text: string): string => text.replace(/^[^\d\s郡]{1,5}郡\s?/, '');

function longestNamed(text: string, prefectures: readonly string[]): readonly Municipality[] {
  const fitting = prefectures
    .flatMap((prefecture) => municipalitiesOf(prefecture))
    .filter(({ name }) => lengthOfPrefix(text, name) > 0);
  const length = Math.max(0, ...fitting.map(({ name }) => name.length));
  return fitting.filter(({ name }) => name.length === length);
}

/** The first white space after a house number parts the building from it. */
function splitBuilding(text: string): Pick<Address, 'address' | 'building'> {
  const [, address, building] = /^(.*?[\d番地号])\s(.+)$/.exec(text) ?? [];
  if (address !== undefined && building !== undefined) return { address, building };
  return text === '' ? {} : { address: text };
}

/**
 * Takes an address apart. Prefecture, district and municipality are taken off the front, also
 * where they stand twice.
 * @param prefecture `value` of PREFECTURES, for addresses that do not tell theirs
 */
export function parseAddress(text: string, prefecture?: string): Address | AddressFault {
  const whole = tidyText(text);
  const stated = PREFECTURES.find(({ label }) => lengthOfPrefix(whole, label) > 0);
  const values = PREFECTURES.map(({ value }) => value);
  const searched = stated ? [stated.value] : prefecture === undefined ? values : [prefecture];
  const withoutPrefecture = (rest: string): string => (stated ? without(rest, stated.label) : rest);

  const local = withoutPrefecture(whole);
  const exact = longestNamed(local, searched);
  const found = exact.length > 0 ? exact : longestNamed(withoutDistrict(local), searched);
  const [municipality] = found;
  if (!municipality) return 'unknown-municipality';
  if (new Set(found.map((each) => each.prefecture)).size > 1) return 'ambiguous-municipality';

  const { name } = municipality;
  let rest = local;
  for (;;) {
    const front = withoutPrefecture(rest);
    const next = lengthOfPrefix(front, name) > 0 ? front : withoutDistrict(front);
    if (lengthOfPrefix(next, name) === 0) break;
    rest = without(next, name);
  }
  return { municipality, ...splitBuilding(rest) };
}
