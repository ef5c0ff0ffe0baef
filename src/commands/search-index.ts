import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SEARCH_FOLDER } from '../domain/search/files.ts';
import { FileNameError, readPages } from '../integrations/search-index/read-pages.ts';
import { writeScripts } from '../integrations/search-index/write-scripts.ts';
import { writeSearch } from '../integrations/search-index/write-search.ts';
import { readGlossary } from './search-index-glossary.ts';
import { UserError, reportAndExit } from './user-error.ts';
import { wantedInstant } from './wanted-instant.ts';

const GLOSSARY = 'content/glossary';

const HELP = `使い方：npm run search:index -- --dist <フォルダー>

  できたサイトの中のHTMLから、検索の索引とスクリプトを <フォルダー>/pagefind/ に作ります。
  data-pagefind-body の印がある所だけを調べます。

  --dist <フォルダー>      できたサイト（ふだんは dist）
  --glossary <フォルダー>  同じ意味の言葉をとる用語集（ふだんは ${GLOSSARY}）`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        dist: { type: 'string', default: 'dist' },
        glossary: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(`オプションを読み取れません。\n\n${HELP}`);
  }
}

/** @throws UserError when it is none */
function assertFolder(folder: string, example: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new UserError(`フォルダー「${folder}」がありません。例：${example} (no such folder)`);
}

try {
  const { dist, glossary, help } = readOptions();
  if (help) {
    console.log(HELP);
    process.exit(0);
  }
  const now = wantedInstant();
  const site = resolve(dist);
  assertFolder(dist, 'npm run search:index -- --dist dist');
  if (glossary !== undefined) {
    assertFolder(glossary, `npm run search:index -- --glossary ${GLOSSARY}`);
  }
  const pages = await readPages(site);
  if (pages.length === 0) {
    throw new UserError(
      `「${dist}」に、調べるページがありません。調べる所に data-pagefind-body の印を付けてください。例：<main data-pagefind-body> (no page is marked)`,
    );
  }
  const folder = join(site, SEARCH_FOLDER);
  await writeSearch(pages, await readGlossary(glossary ?? GLOSSARY, now), folder);
  await writeScripts(folder);
  console.log(`検索の索引：${pages.length}ページを調べました。 (pages indexed)`);
} catch (error) {
  reportAndExit(error instanceof FileNameError ? new UserError(error.message) : error);
}
