import { parseArgs } from 'node:util';
import { ImportError } from '../importers/import-error.ts';
import { importHubs, type ImportOptions } from '../importers/import-hubs.ts';
import { importReport } from '../importers/import-report.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';

const HELP = `使い方：npm run hubs:import -- <CSVファイル> [オプション]

  --dry-run              読み取りを試すだけで、何も書きません
  --out <フォルダー>     書き出す先（ふだんは content/hubs）
  --prefecture <名前>    住所に都道府県がないときの都道府県（例：香川県）
  --source <名前>        出典の名前
  --licence <利用条件>   出典の利用条件（例：CC BY 4.0）
  --source-url <アドレス> 出典のアドレス
  --source-date <日付>   出典の日付（例：2026-08-01）`;

function prefectureOf(words: string): string {
  const found = PREFECTURES.find(({ value, label }) => words === value || words === label);
  if (!found) throw new ImportError(`都道府県の名前ではありません：${words}（例：香川県）`);
  return found.value;
}

/** Takes the words after `npm run hubs:import --`; nothing when help is asked for. */
function readArguments(words: string[]): ImportOptions | undefined {
  const { values, positionals } = parse(words);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new ImportError(`CSVファイルを一つ指定してください。\n\n${HELP}`);
  }
  const { source, licence, 'source-url': url, 'source-date': date, prefecture } = values;
  return {
    file,
    out: values.out,
    dryRun: values['dry-run'],
    source: {
      ...(source !== undefined && { name: source }),
      ...(url !== undefined && { url }),
      ...(licence !== undefined && { licence }),
      ...(date !== undefined && { date }),
    },
    ...(prefecture !== undefined && { prefecture: prefectureOf(prefecture) }),
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        licence: { type: 'string' },
        out: { type: 'string', default: 'content/hubs' },
        prefecture: { type: 'string' },
        source: { type: 'string' },
        'source-date': { type: 'string' },
        'source-url': { type: 'string' },
      },
    });
  } catch {
    throw new ImportError(`オプションを読み取れません。\n\n${HELP}`);
  }
}

try {
  const options = readArguments(process.argv.slice(2));
  console.log(options ? importReport(await importHubs(options), options) : HELP);
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
