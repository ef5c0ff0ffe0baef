import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalEditor, type LocalEditor } from './start-local-editor.ts';
import { git } from './working-copy.ts';

const FIGURE = 'content/figures/helper-scheme-share.md';
const VIDEO = 'content/cases/sample-video.md';
const ENDED = 'content/figures/members.md';
/** Entries by what else of them is not on the site, and what the list is to say. */
const HIDDEN: Record<string, [string, string]> = {
  'instagram-followers': ["publishAt: '2099-04-01'", '（2099年4月1日から公開）'],
  'chiisana-tane-capacity': ["expireAt: '2020-03-31'", '（2020年3月31日で公開を終えました）'],
};

let site: LocalEditor['site'];
let browser: LocalEditor['browser'];
let page: LocalEditor['page'];
let editor: LocalEditor['editor'];
let violations: LocalEditor['violations'];
let stop: LocalEditor['stop'];

let preview: FrameLocator;

const changeFile = (file: string, change: (text: string) => string): void => {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

beforeAll(async () => {
  ({ site, browser, page, editor, violations, stop } = await startLocalEditor(
    'preview-test',
    (folder) => {
      changeFile(join(folder, VIDEO), (text) =>
        text.replace('file: ../media/sample-video.mp4', 'url: https://vimeo.com/123456789'),
      );
      changeFile(join(folder, ENDED), (text) => text.replace('---\n', '---\narchived: true\n'));
      for (const [id, [line]] of Object.entries(HIDDEN)) {
        changeFile(join(folder, `content/figures/${id}.md`), (text) =>
          text.replace('---\n', `---\n${line}\n`),
        );
      }
    },
  ));
  preview = page.frameLocator('#preview-pane');
});

afterAll(() => stop());

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
    for (const part of [
      ...['main h1', 'main header .meta, main header .lead', 'dt, dd', 'main h2'],
      // Figures of other entries, and the ways to them.
      ...['main figure :is(figcaption, caption, th, td, .source)', 'main .evidence a'],
      // Cases that are alike are not at hand beside the form.
      `main section:has(> h2:text-is("関連するページ")) ${collection === 'cases' ? 'a:not([href^="/cases/"])' : ':is(h3, a)'}`,
    ]) {
      const there = await shown.locator(part).allTextContents();
      const here = await preview.locator(part).allTextContents();
      // Hubs nearby are not at hand beside the form; all else is there, in its order.
      const isOwn = (text: string): boolean => text !== '近くの拠点';
      expect(here.map(textOf).filter(isOwn)).toEqual(there.map(textOf).filter(isOwn));
    }
    const similar = preview.getByText('近い取組事例も並びます');
    expect(await similar.count()).toBe(collection === 'cases' ? 1 : 0);
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
    // The preview is drawn anew while the content comes: an element that has left has no look.
    await expect
      .poll(() => look(preview.locator('h1').first()))
      .toEqual(await look(shown.locator('h1').first()));
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

it('draws the figures that the text names, and says which it cannot', async () => {
  const ids = ['helper-scheme-share', 'nothing-here', 'members'];
  await editor.writeBody(ids.map((id) => `\n\n::figure{id="${id}"}`).join(''));
  const table = preview.getByRole('table', { name: '産前産後ヘルパーを行う自治体' });
  await table.getByRole('cell', { name: '30', exact: true }).waitFor();
  await preview
    .getByText(/「nothing-here」の表が入ります。公開したものの中に、このIDがあるか/)
    .waitFor();
  await preview.getByText(/数字で見る「.+」は、いま公開していません。/).waitFor();
  expect(await preview.getByRole('table').count()).toBe(1);
  const shown = await browser.newPage({ javaScriptEnabled: false });
  await shown.goto(`${site.url}/proposals/2023-child-policy/`);
  const [there, here] = await Promise.all(
    [shown.getByRole('table', { name: '産前産後ヘルパーを行う自治体' }), table].map((each) =>
      each.evaluate((element) => {
        const cell = element.querySelector('tbody td') ?? element;
        const { padding, textAlign, borderBlockEnd } = getComputedStyle(cell);
        return { padding, textAlign, borderBlockEnd };
      }),
    ),
  );
  expect(here).toEqual(there);
  await shown.close();
});

it('shows the pages that belong to the entry as its form stands', async () => {
  const related = preview.getByRole('heading', { name: '関連するページ' });
  expect(await related.count()).toBe(0);
  await page.getByLabel('関連する用語 (任意)').click();
  await page.getByRole('option').first().waitFor();
  const term = (await page.getByRole('option').first().textContent()) ?? '';
  await page.getByRole('option').first().click();
  await related.waitFor();
  const link = preview.locator('section', { has: related }).getByRole('link');
  expect(term).toContain(await link.textContent());
});

it('leaves the editor where she is when she follows a link', async () => {
  const before = await page.evaluate(() => location.href);
  await preview.getByRole('link', { name: '交流会・研修' }).click();
  expect(await page.evaluate(() => location.href)).toBe(before);
  expect(page.context().pages()).toHaveLength(1);
});

it('can be closed and opened', async () => {
  await page.getByRole('button', { name: 'プレビュー' }).first().click();
  await page.locator('#preview-pane').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'プレビュー' }).first().click();
  await preview.getByRole('heading', { level: 1, name: '見本の交流会' }).waitFor();
});

it('has the numbers that somebody else has published meanwhile', async () => {
  changeFile(join(site.clone, FIGURE), (text) => text.replace('- 30', '- 34567'));
  git(site.clone, 'commit', '--quiet', '--all', '--message', 'Another person’s work');
  await editor.openEntry('proposals', '2023-child-policy');
  await preview.getByRole('cell', { name: '34,567', exact: true }).waitFor();
});

it('has a place for a video from elsewhere, and whose it is', async () => {
  await editor.openEntry('cases', 'sample-video');
  await preview.getByText('［ここに、動画が入ります］').waitFor();
  await preview.getByRole('link', { name: /Vimeo/ }).waitFor();
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

it('marks in the list what is not on the site, and nothing else', async () => {
  // What was opened is known by all its fields, what was not by those of the index.
  await editor.openEntry('figures', 'instagram-followers');
  await page.getByRole('link', { name: /編集中/ }).click();
  const ended = page.getByRole('link', { name: /（公開を終えました）$/ });
  await ended.waitFor();
  expect(await ended.getAttribute('href')).toBe('#/collections/figures/entries/members');
  for (const [id, [, mark]] of Object.entries(HIDDEN)) {
    const entry = page.locator(`a[href="#/collections/figures/entries/${id}"]`);
    expect(await entry.innerText()).toMatch(new RegExp(`${mark}$`));
  }
  expect(await page.getByRole('link', { name: /公開/ }).count()).toBe(3);
});

it('keeps within its Content-Security-Policy and its own origin throughout', () => {
  expect(violations).toEqual([]);
});
