import { PREFECTURES } from '../../../src/schema/vocabulary.ts';
import type { FoundAddress } from './find-address.ts';

/** The fields of a hub that a postcode fills in, and how the form calls them. */
const LABELS = {
  prefecture: '都道府県',
  municipality: '市区町村',
  municipalityCode: '市区町村コード',
  address: '住所',
} as const;

type PlaceField = keyof typeof LABELS;

/** What stands in these fields; empty where nothing does. */
export type PlaceValues = Record<PlaceField, string>;

const FIELDS = Object.keys(LABELS) as PlaceField[];

/** A place as it goes into the fields. */
const valuesOf = (place: FoundAddress): PlaceValues => ({
  prefecture: place.prefecture,
  municipality: place.municipality,
  municipalityCode: place.municipalityCode,
  address: place.town,
});

const named = (fields: readonly PlaceField[]): string =>
  fields.map((field) => LABELS[field]).join('、');

const shown = (field: PlaceField, value: string): string =>
  field === 'prefecture'
    ? (PREFECTURES.find((each) => each.value === value)?.label ?? value)
    : value;

/** What is left as it is although the postcode's place has another. */
function keptWords(field: PlaceField, written: string, wanted: string): string {
  const [own, other] = [shown(field, written), shown(field, wanted)];
  return `「${LABELS[field]}」は、書いてあった「${own}」のままです（この郵便番号では「${other}」）。`;
}

/** What to write into which field, and what to say of it, one thing a line. */
export interface FillIn {
  put: Partial<PlaceValues>;
  words: string;
}

/**
 * Fills a postcode's place in. What a former postcode has filled in is replaced, so that no part of
 * the old place stays beside the new one; what somebody has written by hand stays.
 * @param now what stands in the fields
 * @param former the places of the postcodes before
 */
export function fillIn(
  place: FoundAddress,
  now: PlaceValues,
  former: readonly FoundAddress[],
): FillIn {
  const wanted = valuesOf(place);
  const filled = former.map(valuesOf);
  const isFree = (field: PlaceField): boolean =>
    now[field].trim() === '' || filled.some((values) => values[field] === now[field].trim());
  const changed = FIELDS.filter((field) => now[field].trim() !== wanted[field]);
  const put = changed.filter(isFree);
  // An address goes on behind its town, and that of a whole municipality may be any.
  const kept = changed
    .filter((field) => !isFree(field) && wanted[field] !== '')
    .filter((field) => field !== 'address' || !now.address.trim().startsWith(wanted.address));
  const entered = put.filter((field) => wanted[field] !== '');
  const lines = [
    entered.length > 0 ? `${named(entered)}を入れました。` : '',
    put.length > entered.length
      ? '前の郵便番号で入った住所は消しました。書きなおしてください。'
      : '',
    ...kept.map((field) => keptWords(field, now[field].trim(), wanted[field])),
    entered.includes('address') ? '番地を書き足してください。' : '',
  ].filter((line) => line !== '');
  return {
    put: Object.fromEntries(put.map((field) => [field, wanted[field]])),
    words: lines.join('\n') || 'この郵便番号の場所は、もう書いてあります。',
  };
}
