import { parseArgs } from 'node:util';
import { ImportError } from '../importers/import-error.ts';
import type { ImportOptions } from '../importers/import-hubs.ts';
import { layoutByKey } from '../importers/layouts/find-layout.ts';
import { LAYOUTS } from '../importers/layouts/layouts.ts';
import { municipalityNamed } from '../importers/municipality-named.ts';
import type { Surroundings } from '../importers/address-context.ts';
import { parseDate } from '../importers/parse-date.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { checkReport } from './hubs-import-report.ts';

const layouts = LAYOUTS.map(({ key, name }) => `      ${key.padEnd(12)} ${name}`).join('\n');

export const HELP = `使い方：npm run hubs:import -- <ファイル...> [オプション]

CSV、TSV、Excel（.xlsx）、表が一つ入ったZIPを読み取ります。いくつでも指定できます。

  --dry-run              読み取りを試すだけで、何も書きません
  --report <ファイル>    行ごとの結果を書き出します（.csv か .txt）
  --layout <名前>        列の並び（ふだんは auto：見出しから選びます）
${layouts}
  --addresses <ファイル> 座標のない拠点に、住所データから町・丁目の位置を付けます
  --prefecture <名前>    住所に都道府県がないときの都道府県（例：香川県）
  --municipality <名前>  住所に市区町村がないときの市区町村（例：札幌市、香川県高松市）
  --source <名前>        出典の名前
  --licence <利用条件>   出典の利用条件（例：CC BY 4.0）
  --source-url <アドレス> 出典のアドレス
  --source-date <日付>   出典の日付（例：2026-08-01、令和8年8月1日）
  --out <フォルダー>     書き出す先（ふだんは content/hubs）

終わりの番号：0 すべて済んだ　1 人の目で確かめるものがある　2 読み取れない`;

export interface Arguments {
  readonly options: ImportOptions;
  readonly report?: string;
}

const SPEC = {
  addresses: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  layout: { type: 'string' },
  licence: { type: 'string' },
  municipality: { type: 'string' },
  out: { type: 'string' },
  prefecture: { type: 'string' },
  report: { type: 'string' },
  source: { type: 'string' },
  'source-date': { type: 'string' },
  'source-url': { type: 'string' },
} as const;

function prefectureOf(words: string): string {
  const found = PREFECTURES.find(({ value, label }) => words === value || words === label);
  if (!found) throw new ImportError(`都道府県の名前ではありません：${words}（例：香川県）`);
  return found.value;
}

function aroundOf(prefecture?: string, municipality?: string): Surroundings {
  const value = prefecture === undefined ? undefined : prefectureOf(prefecture);
  return {
    ...(value !== undefined && { prefecture: value }),
    ...(municipality !== undefined && { municipality: municipalityNamed(municipality, value) }),
  };
}

function dateOf(words: string): string {
  const date = parseDate(words);
  if (date === undefined) {
    throw new ImportError(`出典の日付を読み取れません：${words}（例：2026-08-01、令和8年8月1日）`);
  }
  return date;
}

function urlOf(words: string): string {
  if (/^https?:\/\//.test(words) && URL.canParse(words)) return words;
  throw new ImportError(`出典のアドレスは「https://」で始めてください：${words}`);
}

/** What parseArgs throws, in words. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const name = /--?[a-z-]+/i.exec(message)?.[0] ?? '';
  const isUnknown = message.startsWith('Unknown option');
  return isUnknown ? `${name} というオプションはありません。` : `${name} の書き方が違います。`;
}

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options: SPEC });
  } catch (error) {
    throw new ImportError(`${reasonOf(error)}\n\n${HELP}`);
  }
}

/**
 * Takes the words after `npm run hubs:import --`.
 * @returns undefined when help is asked for
 * @throws ImportError when they cannot be understood
 */
export function readArguments(words: string[]): Arguments | undefined {
  const { values, positionals: files } = parse(words);
  if (values.help) return undefined;
  if (files.length === 0) throw new ImportError(`読み取るファイルを指定してください。\n\n${HELP}`);
  const { addresses, municipality, prefecture, report, source, licence, layout = 'auto' } = values;
  if (layout !== 'auto') layoutByKey(layout);
  const { 'source-url': url, 'source-date': date } = values;
  const options: ImportOptions = {
    files: [...new Set(files)],
    layout,
    out: values.out ?? 'content/hubs',
    dryRun: values['dry-run'] ?? false,
    source: {
      ...(source !== undefined && source.trim() !== '' && { name: source.trim() }),
      ...(url !== undefined && { url: urlOf(url) }),
      ...(licence !== undefined && licence.trim() !== '' && { licence: licence.trim() }),
      ...(date !== undefined && { date: dateOf(date) }),
    },
    around: aroundOf(prefecture, municipality),
    ...(addresses !== undefined && { addresses }),
  };
  const inputs = [...files, ...(addresses === undefined ? [] : [addresses])];
  return { options, ...(report !== undefined && { report: checkReport(report, inputs) }) };
}
