import { foldTown } from '../geocoding/fold-town.ts';
import type { HubEntry } from '../hub-entry.ts';

/** What tells hubs apart. */
export type HubFacts = Pick<HubEntry, 'name' | 'prefecture' | 'municipality' | 'address' | 'phone'>;

const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** A name without widths, signs and the kind of its kana. */
export const plainName = (name: string): string =>
  toHiragana(name.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}ー]/gu, '');

const GENERIC =
  /地域子育て支援(?:拠点(?:事業)?|せんたー)|子育て支援(?:せんたー|すてーしょん|拠点)|つどいの広場|(?:子育て|親子|おやこ|出張)(?:ひろば|広場)|特定非営利活動法人|認定npo法人|npo法人/g;

/** A name without the words that say what every hub is; the whole where nothing else is left. */
function ownName(name: string): string {
  const plain = plainName(name);
  return plain.replace(GENERIC, '') || plain;
}

/** The city, also of its wards. */
export const placeOf = ({ prefecture, municipality }: HubFacts): string =>
  `${prefecture} ${/^.+?市(?=.+区$)/.exec(municipality)?.[0] ?? municipality}`;

/** 番町一丁目8番15号 as 番町1-8-15. */
export const plainAddress = (address: string): string =>
  foldTown(address)
    .replace(/丁目|番地の?|番|(?<=\d)の(?=\d)/g, '-')
    .replace(/号/g, '')
    .replace(/-+/g, '-')
    .replace(/-$/, '');

/** Whether two addresses are not the same; 上之町 may be short for 上之町2-9-23, 三谷町 is not. */
function differ(a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [plainAddress(a ?? ''), plainAddress(b ?? '')];
  const areWhole = /\d/.test(first) && /\d/.test(second);
  return areWhole ? first !== second : !first.includes(second) && !second.includes(first);
}

/**
 * Whether two entries are the same hub: the same name in the same city, or the same telephone and a
 * name that differs only in words that every hub has; not when they stand at different addresses.
 */
export function isSameHub(a: HubFacts, b: HubFacts): boolean {
  if (placeOf(a) !== placeOf(b) || differ(a.address, b.address)) return false;
  if (plainName(a.name) === plainName(b.name)) return true;
  return a.phone !== undefined && a.phone === b.phone && ownName(a.name) === ownName(b.name);
}
