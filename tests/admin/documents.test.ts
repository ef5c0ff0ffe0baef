import axe from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { photoWithPosition } from './photo.ts';
import { pdf } from '../uploads/pdf.ts';
import { startLocalEditor, type LocalEditor } from './start-local-editor.ts';
import { git } from './working-copy.ts';

const ID = '2026-sample-document';
const TITLE = '見本のちらし';
const LEAFLET = pdf();
const CAMPAIGN = { slug: 'go-to-hub', file: 'content/campaigns/go-to-hub.md' };

let site: LocalEditor['site'];
let page: LocalEditor['page'];
let editor: LocalEditor['editor'];
let violations: LocalEditor['violations'];
let stop: LocalEditor['stop'];
let address = '';

beforeAll(async () => {
  ({ site, page, editor, violations, stop } = await startLocalEditor('documents-test'));
});

afterAll(async () => {
  expect(await stop()).toBe(0);
});

const addDocument = () => page.getByRole('button', { name: '資料を追加' }).click();

it('refuses a picture as a document of an event', async () => {
  await editor.startEntry('events');
  await editor.fill({
    'ID（ページのアドレス）': ID,
    タイトル: '見本の交流会',
    一覧に出る短い説明: '見本です。',
    開催日: '2026-12-05',
  });
  await editor.choose('種類', '交流会');
  await addDocument();
  await editor.fill({ 資料の名前: TITLE });
  await editor.chooseFile('PDFのファイル', 'room.jpg', await photoWithPosition());
  await page.getByRole('button', { name: '名前をコピー' }).waitFor();
  await page.getByRole('button', { name: '選択する' }).click();
  await editor.save();
  await page
    .getByText('「資料（PDF） 1 › PDFのファイル」には、.pdfのファイルを選んでください。')
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
});

it('saves the PDF as it was, and only the lines that name it', async () => {
  await editor.openEntry('campaigns', CAMPAIGN.slug);
  await addDocument();
  await editor.fill({ 資料の名前: TITLE });
  await editor.addFile('PDFのファイル', '交流会のちらし.pdf', LEAFLET);
  await editor.saveDraft();
  const branch = `cms/campaigns/${CAMPAIGN.slug}`;
  const diff = git(site.clone, 'diff', '-U0', `main...${branch}`, '--', CAMPAIGN.file);
  const lines = diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line));
  expect(lines).toEqual([
    '+documents:',
    `+  - title: ${TITLE}`,
    expect.stringMatching(/^\+ {4}file: \.\.\/media\/[\w-]+\.pdf$/),
  ]);
  address = `/documents/${/[\w-]+\.pdf$/.exec(lines[2] ?? '')?.[0] ?? ''}`;
});

it('shows it in the preview, and not on the site while it is a draft', async () => {
  const preview = page.frameLocator('#preview-pane');
  await preview.getByRole('link', { name: `${TITLE} （PDF）` }).waitFor();
  expect((await fetch(site.url + address)).status).toBe(404);
});

it('is on the page with its kind and size, at an address that answers as a PDF', async () => {
  await editor.setStatus('下書き', '準備完了');
  await editor.publish();
  await site.said('(site updated)', 1);
  await page.goto(`${site.url}/campaigns/${CAMPAIGN.slug}/`);
  const link = page.getByRole('link', { name: TITLE });
  const size = `${(LEAFLET.length / 1000).toFixed(1)}kB`;
  expect((await link.innerText()).replaceAll('\n', '')).toBe(`${TITLE}（PDF、${size}）`);
  expect(await link.getAttribute('href')).toBe(address);
  const answer = await fetch(site.url + address);
  expect(Buffer.from(await answer.arrayBuffer()).equals(LEAFLET)).toBe(true);
  expect(answer.headers.get('Content-Type')).toBe('application/pdf');
  // Chrome's own viewer would stay empty.
  expect(answer.headers.get('Content-Security-Policy')).not.toMatch(/default-src|object-src/);
});

it('is there for everybody on the page', async () => {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => (await window.axe.run()).violations);
  expect(found.map(({ id }) => id)).toEqual([]);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const box = await page.getByRole('link', { name: TITLE }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

it('keeps within its Content-Security-Policy throughout', () => {
  expect(violations).toEqual([]);
});
