import { PREFECTURES } from '../../schema/vocabulary.ts';
import { findMunicipality, municipalitiesOf, municipalityByCode } from '../municipalities.ts';
import { textOf, type ContentEntry } from './content-entry.ts';
import type { ContentFinding } from './finding.ts';
import type { Nearest } from '../../schema/nearest.ts';

/** The name that was meant: without its ending (高松), without its city (港北区), or misspelt. */
function guessName(prefecture: string, written: string, nearest: Nearest): string | undefined {
  const names = municipalitiesOf(prefecture).map(({ name }) => name);
  return (
    findMunicipality(prefecture, written)?.name ??
    names.find((name) => name.slice(0, -1) === written || name.endsWith(written)) ??
    nearest(written, names)
  );
}

/** A code that YAML took for a number has lost its zero. */
const codeOf = ({ data }: ContentEntry): string | undefined => {
  const { municipalityCode: code } = data;
  return typeof code === 'string' || typeof code === 'number'
    ? String(code).padStart(5, '0')
    : undefined;
};

/** Prefecture, municipality and code of a hub must fit together. */
export function checkHubPlace(entry: ContentEntry, nearest: Nearest): ContentFinding[] {
  const prefecture = PREFECTURES.find(({ value }) => value === textOf(entry, 'prefecture'));
  const name = textOf(entry, 'municipality');
  // What is missing or misspelt by itself, the schema has told.
  if (!prefecture || !name) return [];
  const finding = (key: string, field: string, message: string, example?: string) => [
    { file: entry.file, line: entry.lineOf([key]), field, message, example },
  ];
  const known = municipalitiesOf(prefecture.value).find((place) => place.name === name);
  if (!known) {
    return finding(
      'municipality',
      '市区町村',
      `${prefecture.label}に「${name}」という市区町村がありません。政令指定都市は区まで書きます。`,
      guessName(prefecture.value, name, nearest),
    );
  }
  const code = codeOf(entry);
  if (code === undefined || !/^\d{5}$/.test(code) || code === known.code) return [];
  const owner = municipalityByCode(code);
  const label = PREFECTURES.find(({ value }) => value === owner?.prefecture)?.label ?? '';
  return finding(
    'municipalityCode',
    '市区町村コード',
    owner
      ? `${code} は${label}${owner.name}のコードです。${prefecture.label}${name}と合っていません。`
      : `${code} というコードの市区町村はありません。`,
    `'${known.code}'`,
  );
}
