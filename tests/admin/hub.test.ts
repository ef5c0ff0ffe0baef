import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLocalEditor, type LocalEditor } from './start-local-editor.ts';
import { git } from './working-copy.ts';

const ID = '13104-sample';
const FILE = `content/hubs/tokyo/${ID}.md`;

let site: LocalEditor['site'];
let page: LocalEditor['page'];
let editor: LocalEditor['editor'];
let stop: LocalEditor['stop'];

beforeAll(async () => {
  ({ site, page, editor, stop } = await startLocalEditor('hub-test'));
});

afterAll(() => stop());

it('begins with no item that the editor did not add', async () => {
  await editor.startEntry('hubs');
  await page.getByText('臨時のお知らせ (任意)').waitFor();
  expect(await page.getByText('いつから').count()).toBe(0);
});

it('saves a new hub in the folder of its prefecture, with nothing that was not filled in', async () => {
  await editor.fill({ 'ID（ページのアドレス）': ID, 名称: '見本のひろば', 市区町村: '新宿区' });
  await editor.choose('都道府県', '東京都');
  await page.getByLabel('出典の名前').fill('見本');
  await editor.saveDraft();
  expect(git(site.clone, 'show', `cms/hubs/tokyo/${ID}:${FILE}`)).toBe(`---
id: ${ID}
name: 見本のひろば
status: open
prefecture: tokyo
municipality: 新宿区
source:
  name: 見本
---
`);
});

it('refuses the id of a hub that exists, and of a draft', async () => {
  for (const id of ['37201-mokomoko', ID]) {
    await editor.startEntry('hubs');
    await editor.fill({ 'ID（ページのアドレス）': id, 名称: '見本', 市区町村: '新宿区' });
    await editor.choose('都道府県', '東京都');
    await page.getByLabel('出典の名前').fill('見本');
    await editor.save();
    await page.getByText(`の ${id} は、ほかのページか下書きが使っています`).first().waitFor();
  }
});

it('changes one line when one word of a hub of the city’s data was changed', async () => {
  const name = '子育て“ほっと”ステーションもこもこ';
  await editor.openEntry('hubs', 'kagawa/37201-mokomoko');
  await editor.fill({ 名称: `${name}（見本）` });
  await editor.saveDraft();
  const diff = git(site.clone, 'diff', '-U0', 'main...cms/hubs/kagawa/37201-mokomoko');
  expect(diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
    `-name: ${name}`,
    `+name: ${name}（見本）`,
  ]);
});

it('refuses to change the id of a saved hub', async () => {
  await editor.fill({ 'ID（ページのアドレス）': '37201-other' });
  await editor.save();
  await page.getByText('37201-mokomoko に戻してください').first().waitFor();
  await editor.fill({ 'ID（ページのアドレス）': '37201-mokomoko' });
});

it('shows each draft its own text after another entry was published', async () => {
  await editor.openEntry('pages', 'first-visit');
  await editor.fill({ タイトル: 'はじめての方へ（見本）' });
  await editor.saveDraft();
  await editor.setStatus('下書き', '準備完了');
  await editor.publish();
  await site.said('(site updated)', 1);
  await editor.openEntry('hubs', `tokyo/${ID}`);
  await expect
    .poll(() => page.getByLabel('名称', { exact: true }).inputValue())
    .toBe('見本のひろば');
  expect(await page.getByLabel('ID（ページのアドレス）').inputValue()).toBe(ID);
});
