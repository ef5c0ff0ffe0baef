import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { startVisits, type Visits } from './visits.ts';

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

async function open(path: string, width = 1280): Promise<Page> {
  const page = await visits.newPage({
    viewport: { width, height: 844 },
    javaScriptEnabled: false,
  });
  await page.goto(visits.origin + path);
  return page;
}

test('the list of prefectures says what is listed of the official number, and where that is from', async () => {
  const page = await open('/hubs/');
  const words = (await page.locator('main').innerText()).replaceAll(/\s/g, '');
  const [, official = '', listed = ''] =
    /全国の公式の数([\d,]+)か所のうち、([\d,]+)か所を掲載しています。/.exec(words) ?? [];
  expect(official).toBe('8,135');
  expect(words.match(/公式の数の出典/g)).toHaveLength(1);
  const counts = words.match(/\d+(?=\/公式)/g)?.map(Number) ?? [];
  expect(counts).toHaveLength(47);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(listed.replaceAll(',', '')));
  await page.close();
});

test('the map of Japan leads a mouse to every prefecture, and keeps out of the way of keyboards', async () => {
  const page = await open('/hubs/');
  const links = page.locator('main svg a');
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href'),
      isReachedByKeys: link.getAttribute('tabindex') !== '-1',
      isTold: !link.closest('[aria-hidden="true"]'),
    })),
  );
  const listed = await page
    .locator('main ul a[href^="/hubs/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(found.map(({ href }) => href)).toEqual(listed);
  expect(found.filter(({ isReachedByKeys, isTold }) => isReachedByKeys || isTold)).toEqual([]);
  const missed = await links.evaluateAll(
    (all) =>
      all.filter((link) => {
        const isHit = (left: number, top: number): boolean =>
          document.elementFromPoint(left, top)?.closest('a') === link;
        link.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = link.getBoundingClientRect();
        const steps = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20);
        return !steps.some((across) =>
          steps.some((down) => isHit(box.x + box.width * across, box.y + box.height * down)),
        );
      }).length,
  );
  expect(missed).toBe(0);
  await page.close();
});

test('a phone shows the map as a picture only: its list is the way', async () => {
  const page = await open('/hubs/', 390);
  expect(await page.locator('main svg a:visible').count()).toBe(0);
  expect(await page.locator('main figure svg').first().isVisible()).toBe(true);
  await page.close();
});

test('the numbers on the map of a municipality are those of its list', async () => {
  const page = await open('/hubs/kagawa/takamatsu/');
  const onMap = await page.locator('main figure svg g text').allTextContents();
  const inList = await page
    .locator('main li h3')
    .evaluateAll((all) => all.map((heading) => /\d+/.exec(heading.textContent)?.[0]));
  expect(onMap.length).toBeGreaterThan(10);
  expect(onMap.map((text) => text.trim())).toEqual(inList);
  await page.close();
});

test('a hub leads to the hubs around it, the nearest first, and to the maps that people have', async () => {
  const page = await open('/hubs/37201-mokomoko/');
  const distances = await page.locator('#nearby li span').allInnerTexts();
  expect(distances.length).toBe(5);
  const km = distances.map((text) => Number(/[\d.]+(?=km)/.exec(text)?.[0]));
  expect(km).toEqual(km.toSorted((one, other) => one - other));
  const apps = page.getByRole('group', { name: '地図アプリで開く' }).getByRole('link');
  expect(await apps.allInnerTexts()).toEqual(['Google マップ', 'Apple マップ', '国土地理院地図']);
  expect(await apps.evaluateAll((all) => all.map((link) => link.getAttribute('rel')))).toEqual(
    Array.from({ length: 3 }, () => 'noreferrer'),
  );
  await page.close();
});

test('a city and its wards lead to each other', async () => {
  const page = await open('/hubs/kanagawa/yokohama/');
  await page.getByRole('link', { name: /^横浜市港北区/ }).click();
  await page.waitForURL('**/hubs/kanagawa/yokohama-kohoku/');
  await page
    .locator('main')
    .getByRole('link', { name: /^横浜市\s*1か所$/ })
    .click();
  await page.waitForURL('**/hubs/kanagawa/yokohama/');
  await page.close();
});

test.each([
  ['/hubs/14100-binobino/', '横浜市のほかの拠点', 'どろっぷ'],
  ['/hubs/13104-yuuyuu/', '近くの拠点', '東京都のほかの拠点は、まだ掲載していません'],
  ['/hubs/01100-tenten/', '近くの拠点', '北海道のほかの拠点は、まだ掲載していません'],
])('%s leads on though nobody knows where it lies', async (path, title, words) => {
  const page = await open(path);
  const section = page.locator('#nearby');
  expect((await section.locator('h2').innerText()).replaceAll(/\s/g, '')).toBe(title);
  expect(await section.innerText()).toContain(words);
  expect(await section.getByRole('link').count()).toBeGreaterThan(0);
  await page.close();
});

test('a hub prints as a card: one sheet with its name, place, hours, telephone and address', async () => {
  const page = await open('/hubs/37201-mokomoko/', 718);
  const pdf = await page.pdf({ format: 'A4' });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  expect(totalPages).toBe(1);
  const words = text.normalize('NFKC').replaceAll(/\s/g, '');
  for (const part of ['もこもこ', '上之町二丁目9-23', '10:00', '087-868-2251']) {
    expect(words).toContain(part);
  }
  expect(words).toContain('/hubs/37201-mokomoko/');
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('main .print-only').boundingBox();
  // Half a sheet of A4 is 148 mm high.
  expect(box?.height).toBeLessThan((148 / 25.4) * 96);
  await page.close();
});

test('the outline of every prefecture lies ready for the map of the finder', async () => {
  for (const code of ['01', '37', '47']) {
    const answer = await fetch(`${visits.origin}/finder/outlines/${code}.json`);
    const rings = (await answer.json()) as number[][][];
    expect(rings[0]?.length).toBeGreaterThan(20);
    expect(rings[0]?.[0]).toHaveLength(2);
  }
});
