import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { japaneseWords } from '../../admin/japanese/japanese-words.ts';
import { readEntryFile } from '../../src/domain/entry-file.ts';
import { launchBrowser } from '../chromium.ts';
import { bundleScript } from './bundle-script.ts';

const project = join(import.meta.dirname, '../..');
const bodies = globSync('content/**/*.md', { cwd: project })
  .map((file) => ({
    file,
    body: readEntryFile(readFileSync(join(project, file), 'utf8'))?.body ?? '',
  }))
  .filter(({ body }) => body !== '');

let browser: Browser;
let page: Page;

const isLossless = (text: string): Promise<boolean> =>
  page.evaluate((markdown) => window.isLossless(markdown), text);

beforeAll(async () => {
  const script = await bundleScript('rich-text-check.ts', { plugins: [japaneseWords()] });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: script });
});

afterAll(() => browser.close());

it('every text of the site comes out of the rich text editor as it went in', async () => {
  const changed: string[] = [];
  for (const { file, body } of bodies) if (!(await isLossless(body))) changed.push(file);
  expect(bodies.length).toBeGreaterThan(50);
  expect(changed).toEqual([]);
});

it.each([
  ['a note', ':::note{title="だいじなこと"}\n電話で確かめてください。\n:::\n\nあと。'],
  ['a quotation with its source', ':::quote{source="見本"}\n言葉。\n\n次の言葉。\n:::'],
  ['the table of a figure', '前。\n\n::figure{id="baby-care-experience"}\n\n後。'],
  ['readings', '{沐浴|もくよく}の練習をします。'],
  ['readings in a table', '| 言葉 | 意味 |\n| --- | --- |\n| {沐浴\\|もくよく} | 風呂 |'],
  ['lists', '- あ\n- い\n\n1. う\n2. え'],
  ['breaks, links and lines', '一\\\n二\n\n[拠点](/hubs/)\n\n---\n\n> 引用'],
  ['blank lines at the ends', '\n\n文。\n\n'],
])('leaves %s as they are', async (_, text) => {
  expect(await isLossless(text)).toBe(true);
});

it.each([
  ['steps', ':::steps\n1. さがします。\n2. 聞きます。\n:::'],
  ['a list in a note', ':::note{title="見本"}\n- あ\n- い\n:::'],
  ['a footnote', '文です[^1]。\n\n[^1]: 注です。'],
  ['sides of columns', '| 左 | 右 |\n| :-- | --: |\n| 1 | 2 |'],
  ['signs that a person marked as such', 'これは \\# です。'],
  ['a list that a person wrote with other signs', '* あ\n* い'],
])('would change %s, and is not offered there', async (_, text) => {
  expect(await isLossless(text)).toBe(false);
});
