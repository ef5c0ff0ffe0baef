import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startVisits, type Visits } from './visits.ts';

/** Its text has 「{沐浴|もくよく}」. */
const WITH_RUBY = '/proposals/2023-child-policy/';

let visits: Visits;
let page: Page;

beforeAll(async () => {
  visits = await startVisits();
  page = await visits.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(10_000);
});

afterAll(() => visits.close());

const areReadingsShown = (): Promise<boolean> => page.locator('main rt').first().isVisible();
const furigana = (label: string) =>
  page.getByRole('group', { name: 'ふりがな' }).getByRole('radio', { name: label });

test('the choice is offered only where there is furigana', async () => {
  await page.goto(visits.origin + WITH_RUBY);
  expect(await page.getByRole('group', { name: 'ふりがな' }).count()).toBe(1);
  await page.goto(`${visits.origin}/privacy/`);
  expect(await page.getByRole('group', { name: 'ふりがな' }).count()).toBe(0);
});

test('readings are shown until they are hidden, which is remembered', async () => {
  await page.goto(visits.origin + WITH_RUBY);
  expect(await areReadingsShown()).toBe(true);
  await furigana('かくす').check();
  expect(await areReadingsShown()).toBe(false);
  await page.reload();
  expect(await areReadingsShown()).toBe(false);
  expect(await furigana('かくす').isChecked()).toBe(true);
  await furigana('出す').check();
  expect(await areReadingsShown()).toBe(true);
});

test('copied text has no readings', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(visits.origin + WITH_RUBY);
  const paragraph = page.locator('p', { has: page.locator('rt') }).first();
  const selected = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('拠点で沐浴（赤ちゃんのおふろ）を体験');
  expect(selected).toBe(copied);
});

test('lines with readings stand as far apart as lines without', async () => {
  await page.goto(visits.origin + WITH_RUBY);
  const distances = (selector: string): Promise<number[]> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        // Many lines, some with a reading and some without.
        const ruby = '<ruby>沐浴<rp>（</rp><rt>もくよく</rt><rp>）</rp></ruby>';
        element.innerHTML = `${ruby}を体験する取り組み${'もあります。'.repeat(20)}`.repeat(3);
        const ends: number[] = [];
        for (const node of element.childNodes) {
          const range = document.createRange();
          range.selectNodeContents(node);
          if (node.nodeType !== Node.TEXT_NODE) continue;
          ends.push(...[...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
        }
        const lines = [...new Set(ends)].toSorted((a, b) => a - b);
        return lines.slice(1).map((line, index) => line - (lines[index] ?? 0));
      });
  for (const selector of ['main .prose p', 'main .prose h2', 'main .prose li']) {
    const found = await distances(selector);
    expect(found.length, selector).toBeGreaterThan(5);
    expect(Math.max(...found) - Math.min(...found), selector).toBeLessThanOrEqual(1);
  }
});
