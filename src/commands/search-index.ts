import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteInstant } from '../domain/publication/site-instant.ts';
import { SEARCH_FOLDER } from '../domain/search/files.ts';
import { FileNameError, readPages } from '../integrations/search-index/read-pages.ts';
import { writeScripts } from '../integrations/search-index/write-scripts.ts';
import { writeSearch } from '../integrations/search-index/write-search.ts';
import { readGlossary } from './search-index-glossary.ts';
import { UserError, reportAndExit } from './user-error.ts';

const HELP = `使い方：npm run search:index -- --dist <フォルダー>

  できたサイトの中のHTMLから、検索の索引とスクリプトを <フォルダー>/pagefind/ に作ります。
  data-pagefind-body の印がある所だけを調べます。

  --dist <フォルダー>      できたサイト（ふだんは dist）
  --glossary <フォルダー>  同じ意味の言葉をとる用語集（ふだんは content/glossary）`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        dist: { type: 'string', default: 'dist' },
        glossary: { type: 'string', default: 'content/glossary' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(`オプションを読み取れません。\n\n${HELP}`);
  }
}

try {
  const { dist, glossary, help } = readOptions();
  if (help) {
    console.log(HELP);
    process.exit(0);
  }
  const site = resolve(dist);
  if (!statSync(site, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(
      `フォルダー「${dist}」がありません。例：npm run search:index -- --dist dist (no such folder)`,
    );
  }
  const pages = await readPages(site);
  if (pages.length === 0) {
    throw new UserError(
      `「${dist}」に、調べるページがありません。調べる所に data-pagefind-body の印を付けてください。例：<main data-pagefind-body> (no page is marked)`,
    );
  }
  const folder = join(site, SEARCH_FOLDER);
  const now = siteInstant(process.env.SITE_NOW, new Date());
  await writeSearch(pages, await readGlossary(glossary, now), folder);
  await writeScripts(folder);
  console.log(`検索の索引：${pages.length}ページを調べました。 (pages indexed)`);
} catch (error) {
  reportAndExit(error instanceof FileNameError ? new UserError(error.message) : error);
}
