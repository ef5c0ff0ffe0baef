import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { visitFinder, type FinderVisit } from './finder-visit.ts';
import { startVisits, type Visits } from './visits.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let visits: Visits;
let finder: FinderVisit;

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
afterEach(() => finder.page.close());

/** A single list has none. */
const titles = () => finder.page.locator('.group > h3:visible').allInnerTexts();

async function findings(): Promise<string[]> {
  await finder.page.evaluate(axe.source);
  const { violations } = await finder.page.evaluate(
    (values) =>
      window.axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join()}`),
  );
}

it('lists a prefecture first and its neighbours after it, without distances', async () => {
  finder = await visitFinder(visits, '?q=香川県&n=50');
  await finder.found(/「香川県」とそのまわりの拠点/);
  expect((await titles())[0]).toBe('香川県');
  expect(await finder.page.locator('.distance:visible').count()).toBe(0);
  expect(await finder.status.innerText()).not.toContain('わからない');
});

it('lists the hubs whose place nobody knows after all others, without distances', async () => {
  finder = await visitFinder(visits, '?q=高松市&n=50');
  await finder.found(/高松市/);
  expect(await titles()).toEqual(['位置がわからない拠点']);
  const last = finder.page.locator('.group').last();
  expect(await last.locator('li').count()).toBeGreaterThan(0);
  expect(await last.locator('.distance:visible').count()).toBe(0);
});

it.each([
  ['a list', '?q=高松市', /高松市/],
  ['two lists', '?q=高松市&n=50', /高松市/],
  ['a choice', '?q=府中市', /どちらの/],
  ['a message', '?q=ぬぬぬぬ', /見つかりません/],
])('axe finds nothing in %s', async (_what, search, heading) => {
  finder = await visitFinder(visits, search);
  await finder.found(heading);
  expect(await findings()).toEqual([]);
});

it('axe finds nothing in the map, by day and by night', async () => {
  finder = await visitFinder(visits, '?q=高松市');
  await finder.found(/高松市/);
  await finder.page.getByRole('button', { name: '地図で見る' }).click();
  await finder.page.locator('hub-map .dot').first().waitFor();
  expect(await findings()).toEqual([]);
  await finder.page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings()).toEqual([]);
});

it('is worked by the keyboard alone, from the box to a hub', async () => {
  finder = await visitFinder(visits);
  const { keyboard } = finder.page;
  const focused = () => finder.page.evaluate(() => document.activeElement?.textContent.trim());
  const tabTo = async (text: RegExp): Promise<void> => {
    for (let steps = 0; steps < 40; steps += 1) {
      if (text.test((await focused()) ?? '')) return;
      await keyboard.press('Tab');
    }
    throw new Error(`not reached: ${text.source}`);
  };
  await finder.box.focus();
  await keyboard.type('高松市');
  await keyboard.press('Enter');
  await finder.found(/高松市/);
  await finder.box.focus();
  await tabTo(/^条件でしぼる|しぼる/);
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect.poll(() => finder.page.locator('hub-finder .chip').count()).toBe(1);
  await tabTo(/をはずす$/);
  await keyboard.press('Enter');
  await expect.poll(() => finder.page.locator('hub-finder .chip').count()).toBe(0);
  await tabTo(/^保存\s*（/);
  await keyboard.press('Space');
  await finder.page.getByRole('link', { name: '保存した拠点（1）' }).waitFor();
  await keyboard.press('Shift+Tab');
  await finder.hubs.first().focus();
  await keyboard.press('Enter');
  await finder.page.waitForURL(/\/hubs\/\d{5}-/);
});
