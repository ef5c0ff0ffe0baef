import { globSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { photoWithPosition } from './photo.ts';
import { startLocalEditor, type LocalEditor } from './start-local-editor.ts';
import { git } from './working-copy.ts';

const ID = '2026-sample-exchange';
const TITLE = '見本の交流会';
/** Stands in the body of the new event and nowhere else. */
const RARE_WORD = 'たけのこごはん';

let site: LocalEditor['site'];
let page: LocalEditor['page'];
let editor: LocalEditor['editor'];
let violations: LocalEditor['violations'];
let stop: LocalEditor['stop'];

const inClone = (...args: string[]): string => git(site.clone, ...args);
/** The page's source without the marks of phrases, which may stand anywhere in a title. */
const textOf = async (path: string): Promise<string> =>
  (await (await fetch(site.url + path)).text()).replaceAll('<wbr>', '');

beforeAll(async () => {
  ({ site, page, editor, violations, stop } = await startLocalEditor('publish-test'));
});

afterAll(async () => {
  expect(await stop()).toBe(0);
});

it('refuses an event with a mistake and says which field, in Japanese', async () => {
  await editor.startEntry('events');
  await editor.fill({
    'ID（ページのアドレス）': ID,
    タイトル: TITLE,
    一覧に出る短い説明: '見本です。',
  });
  await editor.choose('種類', '交流会');
  await editor.save();
  await page.getByText('「開催日」開催日か年度のどちらかを書いてください。').waitFor();
  expect(inClone('branch', '--list', 'cms/*')).toBe('');
});

it('saves the event with its picture as a draft that the site does not show', async () => {
  await editor.fill({ 開催日: '2026-12-05' });
  await editor.addPicture('ひろばの写真.jpg', await photoWithPosition());
  await editor.fill({ '画像の説明（代替テキスト）': '緑一色の見本の画像' });
  await editor.writeBody(`この見本の本文には、${RARE_WORD}と書いてあります。`);
  await editor.saveDraft();
  expect(inClone('branch', '--list', 'cms/*')).toContain(`cms/events/${ID}`);
  expect(inClone('show', '--stat', '--format=%s', `cms/events/${ID}`)).toMatch(
    /「見本の交流会」（2026-sample-exchange）を作成[\s\S]*content\/events\/2026-sample-exchange\.md[\s\S]*content\/media\/[\w-]+\.jpg/,
  );
  expect(await textOf('/events/')).not.toContain(TITLE);
});

it('goes on to ready, is published, and the running site shows it', async () => {
  await editor.setStatus('下書き', '準備完了');
  await editor.publish();
  await site.said('(site updated)', 1);
  expect(inClone('log', '--format=%s', 'main')).toContain(`「${TITLE}」（${ID}）を作成して公開`);
  expect(inClone('branch', '--list', 'cms/*')).toBe('');
  expect(await textOf('/events/')).toContain(TITLE);
  await page.goto(`${site.url}/events/${ID}/`);
  await expect.poll(() => page.locator('article img').count()).toBe(1);
  const width = await page
    .locator('article img')
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
  expect(width).toBeGreaterThan(300);
});

it('is found by a word of its body', async () => {
  await page.goto(`${site.url}/search/?q=${encodeURIComponent(RARE_WORD)}`);
  const result = page.locator('[data-search-result] a').first();
  await result.waitFor();
  expect(await result.textContent()).toBe(TITLE);
});

it('has lost the position where the picture was taken', async () => {
  const { exif } = await sharp(await photoWithPosition()).metadata();
  expect(exif?.includes('SampleCamera')).toBe(true);
  const stored = globSync('content/media/*.jpg', { cwd: site.clone });
  const pictures = globSync('**/*.{jpg,jpeg,png,webp,avif}', { cwd: site.dist });
  expect(stored).toHaveLength(1);
  for (const picture of [
    ...stored.map((file) => join(site.clone, file)),
    ...pictures.map((file) => join(site.dist, file)),
  ]) {
    const { exif, xmp } = await sharp(picture).metadata();
    expect({ picture, exif, xmp }).toEqual({ picture, exif: undefined, xmp: undefined });
  }
  // The site's own icons and pictures for links are PNG; an editor's picture never is.
  const uploaded = pictures.filter((picture) => picture.startsWith('_astro/'));
  expect(uploaded.length).toBeGreaterThan(0);
  expect(uploaded.filter((picture) => !picture.endsWith('.webp'))).toEqual([]);
});

it('keeps within its Content-Security-Policy and its own origin throughout', () => {
  expect(violations).toEqual([]);
});

it('is not written to by a page of another origin', async () => {
  const answer = await fetch(`${site.url}/api/v1`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: 'https://evil.example' },
    body: JSON.stringify({ action: 'info' }),
  });
  expect(answer.status).toBe(403);
});
