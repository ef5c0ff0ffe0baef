import { municipalityByCode, type Municipality } from '../domain/municipalities.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { contextOf, type AddressWords, type Surroundings } from './address-context.ts';
import { chooseMunicipality } from './choose-municipality.ts';
import { wardNow } from './geocoding/ward-now.ts';
import { isWithin } from './is-within.ts';
import { plainCode } from './plain-code.ts';
import { prefectureAtStart } from './prefecture-at-start.ts';
import { splitBuilding, type AddressParts } from './split-building.ts';
import { tidyText } from './tidy-text.ts';
import { without, withoutNames } from './without-names.ts';

export interface Address extends AddressParts {
  readonly municipality: Municipality;
  /** Whether the columns beside the address name another municipality than it does. */
  readonly isContradicted: boolean;
  /** Whether the column of the code says another municipality than the one that was found. */
  readonly isOtherCode: boolean;
  /** Whether the row leaves its city to the caller. */
  readonly isAssumed: boolean;
}

export type AddressFault = 'unknown-municipality' | 'ambiguous-municipality' | 'ambiguous-ward';

function withWardNow(local: string): string {
  const [former = ''] = /^浜松市.{1,2}区/.exec(local) ?? [];
  const rest = local.slice(former.length);
  return wardNow(former, rest) + rest;
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
 * @param around for rows that do not tell where they lie
 */
export function parseAddress(
  words: AddressWords,
  around: Surroundings = {},
): Address | AddressFault {
  const whole = tidyText(words.address);
  const context = contextOf(words, whole, around);
  const stated = prefectureAtStart(whole);
  const local = withWardNow(stated ? without(whole, stated.label) : whole);
  const found = chooseMunicipality(local, stated !== undefined, context);
  const [municipality] = found;
  if (!municipality) return 'unknown-municipality';
  const isOneOfMany = new Set(found.map(({ name }) => name)).size > 1;
  if (isOneOfMany && found.every(({ name }) => name.endsWith('区'))) return 'ambiguous-ward';
  if (new Set(found.map((each) => each.prefecture)).size > 1) return 'ambiguous-municipality';

  const label = PREFECTURES.find(({ value }) => value === municipality.prefecture)?.label ?? '';
  const city = /^.+市(?=.+区$)/.exec(municipality.name)?.[0];
  const ward = city === undefined ? undefined : municipality.name.slice(city.length);
  const names = [label + municipality.name, municipality.name];
  const wholeNames = city === undefined || ward === undefined ? names : [...names, city, ward];
  const rest = withoutNames(local, wholeNames);
  const besideRest = withoutNames(context.besideText, wholeNames);
  const isContradicted =
    !context.isAssumed &&
    context.beside.length > 0 &&
    !context.beside.some((each) => isWithin(municipality, each) || isWithin(each, municipality));
  const coded = municipalityByCode(plainCode(words.municipalityCode));
  const isOtherCode =
    coded !== undefined && !isWithin(municipality, coded) && !isWithin(coded, municipality);
  const parts = splitBuilding(isContradicted ? rest : withRestBeside(rest, besideRest));
  return {
    municipality,
    isContradicted,
    isOtherCode,
    isAssumed: context.isAssumed && context.beside.some((each) => isWithin(municipality, each)),
    ...(parts.address !== undefined && { address: parts.address }),
    ...joinBuilding(parts.building, tidyText(words.building)),
  };
}
