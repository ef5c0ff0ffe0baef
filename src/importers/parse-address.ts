import { municipalityByCode, type Municipality } from '../domain/municipalities.ts';
import { PREFECTURES, type Prefecture } from '../schema/vocabulary.ts';
import { liesInDistrict } from './lies-in-district.ts';
import { lengthAtStart, municipalitiesAtStart } from './municipality-at-start.ts';
import { splitBuilding, type AddressParts } from './split-building.ts';
import { tidyText } from './tidy-text.ts';
import { without, withoutDistrict, withoutNames } from './without-names.ts';

/** What a row says of its place, each word where its source puts it; `''` where it says nothing. */
export interface AddressWords {
  readonly address: string;
  readonly building: string;
  readonly prefectureName: string;
  readonly municipalityName: string;
  readonly municipalityCode: string;
}

export interface Address extends AddressParts {
  readonly municipality: Municipality;
  /** Whether the columns beside the address name another municipality than it does. */
  readonly isContradicted: boolean;
}

export type AddressFault = 'unknown-municipality' | 'ambiguous-municipality';

const prefectureAtStart = (text: string): Prefecture | undefined =>
  PREFECTURES.find(({ label }) => lengthAtStart(text, label) > 0);

/** 香川 in a column of its own is 香川県. */
const prefectureNamed = (text: string): Prefecture | undefined =>
  prefectureAtStart(text) ?? PREFECTURES.find(({ label }) => label.slice(0, -1) === text);

const prefectureOfCode = (code: string): Prefecture | undefined =>
  PREFECTURES.find((prefecture) => prefecture.code === code.slice(0, 2));

/** Five digits, six with the check digit; a program that took it for a number drops the first 0. */
function plainCode(words: string): string {
  const digits = words.normalize('NFKC').replace(/\D/g, '');
  return (digits.length === 4 ? `0${digits}` : digits).slice(0, 5);
}

/** What a text begins with; a district before it must be its own. */
function find(text: string, prefecture: string | undefined): readonly Municipality[] {
  const exact = municipalitiesAtStart(text, prefecture);
  const bare = withoutDistrict(text);
  if (exact.length > 0 || bare === text) return exact;
  const district = text.slice(0, text.length - bare.length).trim();
  return municipalitiesAtStart(bare, prefecture).filter((each) => liesInDistrict(each, district));
}

const isWithin = (part: Municipality, whole: Municipality): boolean =>
  part.prefecture === whole.prefecture && part.name.startsWith(whole.name);

interface Context {
  readonly prefecture: string | undefined;
  /** What the columns beside the address name. */
  readonly beside: readonly Municipality[];
  readonly besideText: string;
}

function contextOf(words: AddressWords, whole: string, fallback: string | undefined): Context {
  const name = tidyText(words.municipalityName);
  const code = plainCode(words.municipalityCode);
  const stated =
    prefectureAtStart(whole) ??
    prefectureNamed(tidyText(words.prefectureName)) ??
    prefectureAtStart(name) ??
    prefectureOfCode(code);
  const prefecture = stated?.value ?? fallback;
  const besideText = stated ? without(name, stated.label) : name;
  const named = find(besideText, prefecture);
  const coded = municipalityByCode(code);
  const narrowed = named.length > 1 ? named.filter((each) => each.code === code) : named;
  if (narrowed.length > 0) return { prefecture, beside: narrowed, besideText };
  if (named.length > 0) return { prefecture, beside: named, besideText };
  return { prefecture, beside: coded ? [coded] : [], besideText };
}

/** A town of the city beside may be called like another municipality: 福山市 + 府中町. */
const isSurelyMunicipality = (own: Municipality, text: string, isWhole: boolean): boolean =>
  isWhole || own.name.includes('市') || withoutDistrict(text) !== text;

function choose(
  local: string,
  isWhole: boolean,
  { prefecture, beside }: Context,
): readonly Municipality[] {
  const own = find(local, prefecture);
  const [context] = beside;
  if (!context || beside.length > 1) {
    const both = own.filter((each) => beside.some((other) => isWithin(each, other)));
    return both.length > 0 ? both : own.length > 0 ? own : beside;
  }
  const inside = own.filter((each) => isWithin(each, context));
  if (inside.length > 0) return inside;
  const joined = municipalitiesAtStart(context.name + local, context.prefecture);
  if (joined.some((each) => each.name.length > context.name.length)) return joined;
  const city = own.filter((each) => isWithin(context, each));
  if (city.length > 0) return [context];
  const surely = own.filter((each) => isSurelyMunicipality(each, local, isWhole));
  return surely.length > 0 ? surely : [context];
}

/** Where the column of the municipality holds the whole address, or its first part. */
function withRestBeside(local: string, rest: string): string {
  if (rest === '' || local.startsWith(rest)) return local;
  return local === '' || /^\d/.test(local) ? rest + local : local;
}

const isSamePlace = (a: string, b: string): boolean =>
  a.replaceAll(' ', '') === b.replaceAll(' ', '');

function joinBuilding(split: string | undefined, column: string): { building?: string } {
  const parts = [split ?? '', column].filter((part) => part !== '');
  const [first, second] = parts;
  if (first === undefined) return {};
  if (second === undefined || isSamePlace(first, second) || first.includes(second)) {
    return { building: first };
  }
  return { building: second.includes(first) ? second : `${first} ${second}` };
}

/**
 * Takes an address apart. Prefecture, district and municipality are taken off the front, also
 * where they stand twice; the columns beside the address tell what it leaves out.
 * @param prefecture `value` of PREFECTURES, for rows that do not tell theirs
 */
export function parseAddress(words: AddressWords, prefecture?: string): Address | AddressFault {
  const whole = tidyText(words.address);
  const context = contextOf(words, whole, prefecture);
  const stated = prefectureAtStart(whole);
  const local = stated ? without(whole, stated.label) : whole;
  const found = choose(local, stated !== undefined, context);
  const [municipality] = found;
  if (!municipality) return 'unknown-municipality';
  if (new Set(found.map((each) => each.prefecture)).size > 1) return 'ambiguous-municipality';

  const label = PREFECTURES.find(({ value }) => value === municipality.prefecture)?.label ?? '';
  const city = /^.+市(?=.+区$)/.exec(municipality.name)?.[0];
  const ward = city === undefined ? undefined : municipality.name.slice(city.length);
  const names = [label + municipality.name, municipality.name];
  const wholeNames = city === undefined || ward === undefined ? names : [...names, city, ward];
  const rest = withoutNames(local, wholeNames);
  const besideRest = withoutNames(context.besideText, wholeNames);
  const isContradicted =
    context.beside.length > 0 &&
    !context.beside.some((each) => isWithin(municipality, each) || isWithin(each, municipality));
  const parts = splitBuilding(isContradicted ? rest : withRestBeside(rest, besideRest));
  return {
    municipality,
    isContradicted,
    ...(parts.address !== undefined && { address: parts.address }),
    ...joinBuilding(parts.building, tidyText(words.building)),
  };
}
