import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import { Editor } from './editor.ts';
import { startLocalSite, type LocalSite } from './local-site.ts';
import { copyProject } from './working-copy.ts';

let site: LocalSite;
let browser: Browser;
let page: Page;
let editor: Editor;
let preview: FrameLocator;
const violations: string[] = [];

beforeAll(async () => {
  site = await startLocalSite(copyProject('preview-test'));
  browser = await launchBrowser();
  page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site.url) violations.push(request.url());
  });
  editor = new Editor(page, site.url);
  preview = page.frameLocator('#preview-pane');
  await editor.logIn();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** The words of a page between its header and what follows the article, as a person reads them. */
const textOf = (html: string): string => html.replaceAll(/\s+/g, '');

describe.each([
  ['hubs', 'kagawa/37201-mokomoko', '37201-mokomoko'],
  ['campaigns', 'go-to-hub', 'go-to-hub'],
  ['cases', 'cocomi', 'cocomi'],
  ['proposals', '2023-child-policy', '2023-child-policy'],
  ['events', '2024-lunch-exchange', '2024-lunch-exchange'],
])('the preview of %s', (collection, slug, id) => {
  it('has the words, the markup and the look of the page', async () => {
    await editor.openEntry(collection, slug);
    await preview.locator('article').first().waitFor();
    const shown = await browser.newPage({ javaScriptEnabled: false });
    await shown.goto(`${site.url}/${collection}/${id}/`);
    for (const part of ['main h1', 'main header .meta, main header .lead', 'dt, dd', 'main h2']) {
      const there = await shown.locator(part).allTextContents();
      const here = await preview.locator(part).allTextContents();
      // Ways to other entries are not at hand beside the form; all else is there, in its order.
      const isOwn = (text: string): boolean => !/^(?:近くの拠点|関連するページ)$/.test(text);
      expect(here.map(textOf).filter(isOwn)).toEqual(there.map(textOf).filter(isOwn));
    }
    const look = (locator: ReturnType<Page['locator']>) =>
      locator.evaluate((element) => {
        const { color, fontFamily, fontWeight, lineHeight } = getComputedStyle(element);
        return { color, fontFamily, fontWeight, lineHeight };
      });
    // Sizes follow the width.
    const width = await preview
      .locator('body')
      .evaluate(({ ownerDocument }) => ownerDocument.defaultView?.innerWidth ?? 0);
    await shown.setViewportSize({ width, height: 900 });
    expect(await look(preview.locator('h1').first())).toEqual(
      await look(shown.locator('h1').first()),
    );
    await shown.close();
  });
});

it('follows what is typed', async () => {
  await editor.startEntry('events');
  await preview.getByRole('heading', { level: 1, name: '（まだ入力していません）' }).waitFor();
  await editor.fill({ タイトル: '見本の交流会', 開催日: '2026-12-05', 場所: '見本の会館' });
  await preview.getByRole('heading', { level: 1, name: '見本の交流会' }).waitFor();
  await preview.getByText('2026年12月5日').waitFor();
  await preview.getByText('見本の会館').waitFor();
  await editor.writeBody('本文の見本です。');
  await preview.locator('.prose').getByText('本文の見本です。').waitFor();
});

it('leaves the editor where she is when she follows a link', async () => {
  const before = page.url();
  await preview.getByRole('link', { name: '交流会・研修' }).click();
  expect(page.url()).toBe(before);
  expect(page.context().pages()).toHaveLength(1);
});

it('can be closed and opened', async () => {
  await page.getByRole('button', { name: 'プレビュー' }).first().click();
  await page.locator('#preview-pane').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'プレビュー' }).first().click();
  await preview.getByRole('heading', { level: 1, name: '見本の交流会' }).waitFor();
});

it('shows the forbidden as text, or not at all', async () => {
  await editor.startEntry('cases');
  await page.getByText('動画', { exact: true }).getByTestId('expand-button').click();
  await page.getByRole('switch').first().click();
  await page.locator('[contenteditable=true]').click();
  await page.keyboard.insertText(
    [
      '<script>window.parent.stung = 1</script>',
      '<img src=x onerror="window.parent.stung = 1">',
      '[押す](javascript:window.parent.stung=1)',
      '<iframe src="https://evil.example/"></iframe>',
      '<svg onload="window.parent.stung = 1"><a xlink:href="javascript:alert(1)">a</a></svg>',
      '![絵](https://evil.example/a.png)',
      'おわりの文。',
    ].join('\n\n'),
  );
  await editor.fill({
    タイトル:
      '<img src=x onerror="window.parent.stung = 1"><img src="https://evil.example/b.png">題',
    動画のアドレス: 'javascript:window.parent.stung=1',
  });
  await preview.getByText('おわりの文。').waitFor();
  await preview.getByRole('heading', { level: 1, name: '題' }).waitFor();
  const found = await preview
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('*')].flatMap((element) => [
        ...(/^(?:script|iframe|object|embed|form|base)$/i.test(element.tagName)
          ? [element.tagName]
          : []),
        ...[...element.attributes]
          .filter(
            ({ name, value }) =>
              name.startsWith('on') ||
              /^\s*javascript:/i.test(value) ||
              (name === 'src' && value.includes('evil')),
          )
          .map(({ name, value }) => `${name}=${value}`),
      ]),
    );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => 'stung' in window)).toBe(false);
});

it('keeps within its Content-Security-Policy and its own origin throughout', () => {
  expect(violations).toEqual([]);
});
