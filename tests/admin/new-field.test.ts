import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLocalEditor, type LocalEditor } from './start-local-editor.ts';
import { git } from './working-copy.ts';

const LABEL = '持ち物';
const CAPTIONS = '字幕';

let site: LocalEditor['site'];
let editor: LocalEditor['editor'];
let stop: LocalEditor['stop'];

/** The one edit: a field of text in the event's schema, and one for a file. */
function addField(folder: string): void {
  const file = join(folder, 'src/schema/event.ts');
  const schema = readFileSync(file, 'utf8');
  const before = "        title: line('タイトル'),\n";
  expect(schema).toContain(before);
  const field = `        belongings: line('${LABEL}', { description: '当日に持ってくるもの' }).optional(),\n`;
  const captions = `        captions: mediaFile('${CAPTIONS}', 'vtt', { example: '../media/a.vtt' }).optional(),\n`;
  writeFileSync(
    file,
    schema
      .replace(before, before + field + captions)
      .replace('  lines,\n  references,', '  lines,\n  mediaFile,\n  references,'),
  );
}

beforeAll(async () => {
  ({ site, editor, stop } = await startLocalEditor('new-field-test', addField));
});

afterAll(() => stop());

it('a field that is added to the schema stands in the form, with its label and help', async () => {
  await editor.startEntry('events');
  await editor.page.getByText(`${LABEL} (任意)`).waitFor();
  await editor.page.getByText('当日に持ってくるもの').waitFor();
});

it('is saved into the entry', async () => {
  await editor.fill({
    'ID（ページのアドレス）': '2026-sample',
    タイトル: '見本の交流会',
    一覧に出る短い説明: '見本です。',
    開催日: '2026-12-05',
    [LABEL]: '飲みもの',
  });
  await editor.choose('種類', '交流会');
  await editor.saveDraft();
  expect(git(site.clone, 'show', 'cms/events/2026-sample:content/events/2026-sample.md')).toContain(
    'belongings: 飲みもの',
  );
});

it('for a file takes the kinds that the schema names, checked by what they hold', async () => {
  const { page } = editor;
  const choose = async (name: string, text: string): Promise<void> => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/vtt', buffer: Buffer.from(text) });
  };
  await page.getByText('使えるファイル：.vtt').waitFor();
  await page.getByRole('button', { name: 'ファイルを選択' }).click();
  await choose('captions.vtt', 'WEBVTTX');
  await page.getByText('1行目は「WEBVTT」だけにしてください。').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: '閉じる' }).click();
  await choose('captions.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nこんにちは\n');
  await page.getByRole('button', { name: '名前をコピー' }).waitFor();
  await page.getByRole('button', { name: '選択する' }).click();
  // The server writes to the clone until it has answered.
  await editor.saveDraft();
  expect(git(site.clone, 'show', 'cms/events/2026-sample:content/events/2026-sample.md')).toMatch(
    /captions: \.\.\/media\/captions-\d{8}-\d{6}-1\.vtt\n/,
  );
});

it('is validated by the build, which keeps the old site when the field is wrong', async () => {
  const file = join(site.clone, 'content/events/2024-lunch-exchange.md');
  const event = readFileSync(file, 'utf8');
  writeFileSync(file, event.replace('---\n', '---\nbelongings: [1, 2]\n'));
  git(site.clone, 'commit', '--all', '--quiet', '--message', 'A mistake');
  await site.said('(build failed)', 1);
  const answer = await fetch(`${site.url}/events/2024-lunch-exchange/`);
  expect(answer.status).toBe(200);
});
