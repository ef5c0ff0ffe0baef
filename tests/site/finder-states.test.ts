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

/** Gives the site, which has one leaf of hubs, another of the same whose place nobody knows. */
async function addUnplaced(): Promise<void> {
  const { page } = finder;
  await page.route('**/finder/manifest.json', async (route) => {
    const manifest = (await (await route.fetch()).json()) as Record<string, number[]>;
    const twice = ['n', 'f', 'd'].map((column) => [
      column,
      manifest[column]?.concat(manifest[column]),
    ]);
    await route.fulfill({ body: JSON.stringify({ ...manifest, ...Object.fromEntries(twice) }) });
  });
  await page.route('**/finder/leaves/*/1.json', async (route) => {
    const url = route.request().url().replace('1.json', '0.json');
    const leaf = (await (await route.fetch({ url })).json()) as { q: string };
    await route.fulfill({ json: { ...leaf, q: leaf.q.replace(/./g, '0') } });
  });
}

it('lists the hubs whose place nobody knows after all others, without distances', async () => {
  finder = await visitFinder(visits);
  await addUnplaced();
  await finder.page.goto(`${visits.origin}/hubs/?q=高松市&n=50`);
  await finder.found(/高松市/);
  expect(await titles()).toEqual(['位置がわからない拠点']);
  const last = finder.page.locator('.group').last();
  expect(await last.locator('li').count()).toBeGreaterThan(0);
  expect(await last.locator('.distance:visible').count()).toBe(0);
});

it('offers to give up all filters where to give up one does not help', async () => {
  finder = await visitFinder(visits, '?q=高松市&f=weekend&f=temporary-care&f=outreach');
  await finder.found(/条件に合う拠点が見つかりません/);
  await finder.page.getByRole('button', { name: /「すべての条件」をはずすと10か所以上/ }).click();
  await expect.poll(() => finder.hubs.count()).toBe(10);
  await expect.poll(() => finder.asked('f')).toBeNull();
});

it('says from where on the hubs of a list are far', async () => {
  finder = await visitFinder(visits, '?q=札幌市');
  await finder.found(/札幌市/);
  expect(await finder.page.locator('hub-finder .note:visible').innerText()).toMatch(
    /^2番からあとは、50kmより遠い拠点です/,
  );
});

/** A leaf's file: most columns are as long as that of the names. */
interface LeafColumns {
  n: unknown[];
  [column: string]: string | unknown[];
}

it('says that a list ends though there are more', async () => {
  finder = await visitFinder(visits);
  await finder.page.route('**/finder/leaves/*/0.json', async (route) => {
    const leaf = (await (await route.fetch()).json()) as LeafColumns;
    const rows = leaf.n.length;
    const long = Object.entries(leaf).map(([key, column]) => [
      key,
      column.length !== rows || key === 'm' || key === 'h' || key === 'w'
        ? column
        : typeof column === 'string'
          ? column.repeat(10)
          : Array.from({ length: 10 }, () => column).flat(),
    ]);
    await route.fulfill({ body: JSON.stringify(Object.fromEntries(long)) });
  });
  await finder.page.goto(`${visits.origin}/hubs/?q=高松市&n=200`);
  await finder.found(/高松市/);
  expect(await finder.hubs.count()).toBe(200);
  expect(await finder.page.locator('hub-finder .note:visible').last().innerText()).toContain(
    '200か所まで',
  );
  expect(await finder.page.getByRole('button', { name: 'もっと見る' }).count()).toBe(0);
});

it('gives each search a title of its own', async () => {
  finder = await visitFinder(visits, '?q=高松市');
  await finder.found(/高松市/);
  expect(await finder.page.title()).toMatch(/^「香川県高松市」に近い拠点｜拠点をさがす/);
  await finder.page.goto(`${visits.origin}/hubs/`);
  expect(await finder.page.title()).toMatch(/^拠点をさがす/);
});

it('says that those of today hold hubs that have closed already', async () => {
  finder = await visitFinder(visits, '?q=高松市&f=today');
  await finder.found(/高松市/);
  const note = finder.page.locator('hub-finder .note', { hasText: 'もう終わった拠点も' });
  expect(await note.isVisible()).toBe(true);
  await finder.page.getByRole('button', { name: /^今日開いている\s*をはずす$/ }).click();
  await expect.poll(() => note.isVisible()).toBe(false);
});

it.each([
  ['a list', '?q=高松市', /高松市/],
  ['two lists', '?q=東京都', /東京都/],
  ['a choice', '?q=府中市', /どちらの/],
  ['a message', '?q=ぬぬぬぬ', /見つかりません/],
  ['a region without hubs', '?q=沖縄県', /まだ掲載していません/],
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
  await expect.poll(() => finder.page.locator('hub-finder .chip:visible').count()).toBe(1);
  await tabTo(/をはずす$/);
  await keyboard.press('Enter');
  await expect.poll(() => finder.page.locator('hub-finder .chip:visible').count()).toBe(0);
  await tabTo(/^保存\s*（/);
  await keyboard.press('Space');
  await finder.page.getByRole('link', { name: '保存した拠点（1）' }).waitFor();
  await keyboard.press('Shift+Tab');
  await finder.hubs.first().focus();
  await keyboard.press('Enter');
  await finder.page.waitForURL(/\/hubs\/\d{5}-/);
});
