import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportText } from '../domain/content-check/report.ts';
import { ownAddresses } from './check-content-pages.ts';
import { readContentTree } from './check-content-read.ts';
import { checkContentTree } from './check-content-tree.ts';
import { UserError, reportAndExit } from './user-error.ts';
import { wantedInstant } from './wanted-instant.ts';

/** `npm run check:content`: all mistakes of all files of the content, in one run. */
const HELP = `使い方：npm run check:content [-- --root <フォルダー>]

  content フォルダーのすべてのファイルを調べ、直す所をまとめて表示します。
  --root <フォルダー>  content フォルダーのある場所（ふだんは、このプロジェクト）
  --help               この説明`;

const project = join(import.meta.dirname, '../..');

function readOptions(): { root: string; help: boolean } {
  try {
    return parseArgs({
      options: {
        root: { type: 'string', default: project },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(`オプションを読み取れません。\n\n${HELP}`);
  }
}

try {
  const { root, help } = readOptions();
  if (help) {
    console.log(HELP);
  } else {
    const report = checkContentTree(await readContentTree(resolve(root)), {
      own: ownAddresses(project),
      origin: process.env.SITE_URL ?? 'https://hiroba.example',
      now: wantedInstant(),
    });
    console.log(reportText(report));
    process.exitCode = report.findings.length > 0 ? 1 : 0;
  }
} catch (error) {
  reportAndExit(error);
}
