import { municipalityByCode, type Municipality } from '../domain/municipalities.ts';
import { PREFECTURES, type Prefecture } from '../schema/vocabulary.ts';
import { findMunicipalities } from './find-municipalities.ts';
import { isSurelyMunicipality } from './is-surely-municipality.ts';
import { plainCode } from './plain-code.ts';
import { prefectureAtStart } from './prefecture-at-start.ts';
import { tidyText } from './tidy-text.ts';
import { without } from './without-names.ts';

/** What a row says of its place, each word where its source puts it; `''` where it says nothing. */
export interface AddressWords {
  readonly address: string;
  readonly building: string;
  readonly prefectureName: string;
  readonly municipalityName: string;
  readonly municipalityCode: string;
}

/** Where rows lie that do not tell it, as the caller says. */
export interface Surroundings {
  /** `value` of PREFECTURES. */
  readonly prefecture?: string;
  readonly municipality?: Municipality;
}

/** 香川 in a column of its own is 香川県. */
const prefectureNamed = (text: string): Prefecture | undefined =>
  prefectureAtStart(text) ?? PREFECTURES.find(({ label }) => label.slice(0, -1) === text);

const prefectureOfCode = (code: string): Prefecture | undefined =>
  PREFECTURES.find((prefecture) => prefecture.code === code.slice(0, 2));

/** What is known of an address beside its own words. */
export interface AddressContext {
  readonly prefecture: string | undefined;
  /** What the columns beside the address name. */
  readonly beside: readonly Municipality[];
  readonly besideText: string;
  readonly isAssumed: boolean;
}

/** The city that the caller has named, for a row that names no other. */
function assumed(local: string, { municipality }: Surroundings): AddressContext | undefined {
  if (!municipality) return undefined;
  const { prefecture } = municipality;
  const others = findMunicipalities(local, undefined).filter((each) =>
    isSurelyMunicipality(each, local, false),
  );
  const isElsewhere = others.length > 0 && !others.some((each) => each.prefecture === prefecture);
  if (isElsewhere) return undefined;
  return { prefecture, beside: [municipality], besideText: '', isAssumed: true };
}

/** @param whole the address, prepared by `tidyText` */
export function contextOf(
  words: AddressWords,
  whole: string,
  around: Surroundings,
): AddressContext {
  const name = tidyText(words.municipalityName);
  const code = plainCode(words.municipalityCode);
  const stated =
    prefectureAtStart(whole) ??
    prefectureNamed(tidyText(words.prefectureName)) ??
    prefectureAtStart(name) ??
    prefectureOfCode(code);
  const { municipality } = around;
  const isSilent =
    name === '' && (stated === undefined || stated.value === municipality?.prefecture);
  const isOfWhole = prefectureAtStart(whole) !== undefined;
  const given = isSilent && !isOfWhole && code === '' ? assumed(whole, around) : undefined;
  if (given) return given;
  const prefecture = stated?.value ?? around.prefecture;
  const besideText = stated ? without(name, stated.label) : name;
  const named = findMunicipalities(besideText, prefecture);
  const coded = municipalityByCode(code);
  const narrowed = named.length > 1 ? named.filter((each) => each.code === code) : named;
  const base = { prefecture, besideText, isAssumed: false };
  if (narrowed.length > 0) return { ...base, beside: narrowed };
  if (named.length > 0) return { ...base, beside: named };
  return { ...base, beside: coded ? [coded] : [] };
}
