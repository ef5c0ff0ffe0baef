import { PREFECTURES } from '../schema/vocabulary.ts';
import { postcodeDigits } from './finder/resolve-postcode.ts';

/** What of a query the finder may know. */
export interface PlaceQuestion {
  /** For the finder's box. */
  readonly place: string;
  /** Whether it can only be a place; else the finder's list of places has to say so. */
  readonly isSure: boolean;
}

const POSTCODE = 7;

/** Kanji and kana, as names of places are written. */
const NAME = /^[\p{sc=Han}々ヶケぁ-ゖァ-ヺー]+$/u;
const LONGEST_NAME = 12;
/** A longer word that is not said to be a place is none: 神奈川, きたきゅうしゅう. */
const LONGEST_SHORT = 8;

const MUNICIPALITY = /^.{1,}[市区町村]$/u;
/** Words that end like a place and are none: 指定都市, 市区町村, 学区. */
const NO_PLACE =
  /(?:都市|朝市|町村|市区|中核市|政令市|特例市|城下町|[農漁山]村|地区|[学校特管行]区|の[市区町村]|[各全他同当自]の?[市区町村])$/u;
/** 高松市 is a place, but えびの市 ends like 子育ての市. */
const NAMED_SO = /^(?:えびの|たつの|あきる野)市$/u;

const PREFECTURE_NAMES: ReadonlySet<string> = new Set(
  // 北海 is no short name of 北海道.
  PREFECTURES.flatMap(({ label }) =>
    label === '北海道' ? [label] : [label, label.replace(/[都府県]$/, '')],
  ),
);

/**
 * Whether a query asks for a place.
 * @returns `undefined` where it is more, or something else
 */
export function placeQuestion(query: string): PlaceQuestion | undefined {
  const words = query.normalize('NFKC').trim();
  const digits = postcodeDigits(words);
  if (digits !== undefined) {
    const place = `${digits.slice(0, 3)}-${digits.slice(3)}`;
    return digits.length === POSTCODE ? { place, isSure: true } : undefined;
  }
  const { length } = words;
  if (length < 2 || length > LONGEST_NAME || !NAME.test(words)) return undefined;
  if (PREFECTURE_NAMES.has(words) || NAMED_SO.test(words)) return { place: words, isSure: true };
  if (NO_PLACE.test(words)) return undefined;
  if (MUNICIPALITY.test(words)) return { place: words, isSure: true };
  return length <= LONGEST_SHORT ? { place: words, isSure: false } : undefined;
}
