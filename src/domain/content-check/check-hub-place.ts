import type { Nearest } from '../../schema/nearest.ts';
import { PREFECTURES } from '../../schema/vocabulary.ts';
import { meantMunicipality } from '../meant-municipality.ts';

/** As much of a municipality as the check asks. */
export interface KnownMunicipality {
  /** JIS X 0402, five digits. */
  readonly code: string;
  readonly name: string;
  /** `value` of PREFECTURES. */
  readonly prefecture: string;
}

/** What is wrong with one of the fields of a hub's place. */
export interface PlaceProblem {
  key: string;
  /** Its label. */
  field: string;
  message: string;
  /** As YAML writes it. */
  example?: string | undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A code that YAML took for a number has lost its zero. */
const codeOf = (code: unknown): string | undefined =>
  typeof code === 'string' || typeof code === 'number' ? String(code).padStart(5, '0') : undefined;

/**
 * Prefecture, municipality and code of a hub must fit together.
 * @param data the hub's fields
 * @param known all municipalities
 */
export function checkHubPlace(
  data: Readonly<Record<string, unknown>>,
  nearest: Nearest,
  known: readonly KnownMunicipality[],
): PlaceProblem[] {
  const prefecture = PREFECTURES.find(({ value }) => value === textOf(data.prefecture));
  const name = textOf(data.municipality);
  // What is missing or misspelt by itself, the schema has told.
  if (!prefecture || !name) return [];
  const own = known.filter((place) => place.prefecture === prefecture.value);
  const found = own.find((place) => place.name === name);
  if (!found) {
    const names = own.map((place) => place.name);
    // Without its ending (高松), without its city (港北区), or misspelt.
    const meant =
      meantMunicipality(own, prefecture.label, name)?.name ??
      names.find((each) => each.slice(0, -1) === name || each.endsWith(name)) ??
      nearest(name, names);
    const message = `${prefecture.label}に「${name}」という市区町村がありません。政令指定都市は区まで書きます。`;
    return [{ key: 'municipality', field: '市区町村', message, example: meant }];
  }
  const code = codeOf(data.municipalityCode);
  if (code === undefined || !/^\d{5}$/.test(code) || code === found.code) return [];
  const owner = known.find((place) => place.code === code);
  const label = PREFECTURES.find(({ value }) => value === owner?.prefecture)?.label ?? '';
  return [
    {
      key: 'municipalityCode',
      field: '市区町村コード',
      message: owner
        ? `${code} は${label}${owner.name}のコードです。${prefecture.label}${name}と合っていません。`
        : `${code} というコードの市区町村はありません。`,
      example: `'${found.code}'`,
    },
  ];
}
