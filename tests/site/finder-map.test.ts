import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { visitFinder, type FinderVisit } from './finder-visit.ts';
import { startVisits, type Visits } from './visits.ts';

const TILE = /^https:\/\/cyberjapandata\.gsi\.go\.jp\/xyz\/pale\/\d+\/\d+\/\d+\.png$/;
/** A tile of one grey point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

let visits: Visits;
let finder: FinderVisit;
let elsewhere: string[];

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
beforeEach(async () => {
  finder = await visitFinder(visits, '?q=高松市');
  elsewhere = [];
  await finder.page.route(
    (url) => url.origin !== visits.origin,
    async (route) => {
      elsewhere.push(route.request().url());
      await route.fulfill({ body: PICTURE, contentType: 'image/png' });
    },
  );
  await finder.found(/高松市/);
});
afterEach(() => finder.page.close());

const dots = () => finder.page.locator('hub-map .dot');
const openMap = () => finder.page.getByRole('button', { name: '地図で見る' }).click();

it('shows the hubs of the list, with its numbers, on their prefecture, from this site alone', async () => {
  expect(await finder.page.locator('hub-map').count()).toBe(0);
  await openMap();
  await expect.poll(() => dots().count()).toBe(10);
  const numbers = await finder.page.locator('hub-map g text').allTextContents();
  expect(numbers.map(Number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await expect
    .poll(async () => (await finder.page.locator('hub-map .land').getAttribute('d'))?.length)
    .toBeGreaterThan(100);
  expect(elsewhere).toEqual([]);
  await finder.page.getByRole('button', { name: 'もっと見る' }).click();
  await expect.poll(() => finder.hubs.count()).toBeGreaterThan(10);
  expect(elsewhere).toEqual([]);
});

it('brings the tiles of 国土地理院 only after a button that says so, with their source', async () => {
  const violations: string[] = [];
  await finder.page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await finder.page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void window.noteViolation(event.blockedURI);
    });
  });
  await openMap();
  await finder.page.getByRole('button', { name: /国土地理院のサーバーから読み込みます/ }).click();
  await expect.poll(() => elsewhere.length).toBeGreaterThan(3);
  expect(elsewhere.filter((url) => !TILE.test(url))).toEqual([]);
  expect(await finder.page.locator('hub-map figcaption').innerText()).toMatch(
    /出典：\s*国土地理院/,
  );
  const before = elsewhere.length;
  await finder.page.getByRole('button', { name: '大きく' }).click();
  await expect.poll(() => elsewhere.length).toBeGreaterThan(before);
  expect(violations).toEqual([]);
});

it('shows hubs, wherever the device is', async () => {
  await finder.page.context().grantPermissions(['geolocation']);
  for (const [latitude, longitude, least] of [
    [26.2124, 127.6809, 10],
    [48.8566, 2.3522, 10],
    [45.4157, 141.6731, 10],
  ] as const) {
    await finder.page.context().setGeolocation({ latitude, longitude });
    await finder.page.goto(`${visits.origin}/hubs/`);
    await finder.page.getByRole('button', { name: '現在地から' }).first().click();
    await finder.found(/現在地に近い拠点/);
    await openMap();
    await expect.poll(() => dots().count()).toBeGreaterThanOrEqual(least);
  }
});

it('forgets that it could not come once it has', async () => {
  const failed = finder.page.locator('[data-part=map-failed]');
  await finder.page.context().setOffline(true);
  await openMap();
  await expect.poll(() => failed.innerText()).toContain('地図を出せませんでした');
  await finder.page.context().setOffline(false);
  await openMap();
  await expect.poll(() => dots().count()).toBe(10);
  expect(await failed.innerText()).toBe('');
});
