import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { visitFinder, type FinderVisit } from './finder-visit.ts';
import { addressOf, startVisits, type Visits } from './visits.ts';

/** 高松駅. */
const STATION = { latitude: 34.3507, longitude: 134.0469 };
/** Far out at sea: 南鳥島. */
const ISLAND = { latitude: 24.2867, longitude: 153.9807 };

let visits: Visits;
let finder: FinderVisit;

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
afterEach(() => finder.page.close());

const here = () => finder.page.getByRole('button', { name: '現在地から' }).first();
const allow = async (search = '', geolocation = STATION): Promise<void> => {
  finder = await visitFinder(visits, search, { permissions: ['geolocation'], geolocation });
};

it('finds the hubs near the device, and tells nobody where it is', async () => {
  await allow();
  const asked: string[] = [];
  finder.page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await here().click();
  await finder.found(/現在地に近い拠点/);
  expect(await finder.status.innerText()).toContain('現在地からの直線');
  expect(await finder.hubs.first().innerText()).toBe('わはは・ひろば高松');
  expect(await finder.asked('near')).toBe('here');
  expect(
    [...asked, (await addressOf(finder.page)).href].filter((url) => /34\.35|134\.04/.test(url)),
  ).toEqual([]);
});

it('never asks for the position by itself, not even for a shared link', async () => {
  await allow('?near=here');
  await finder.found(/現在地に近い拠点/);
  expect(await finder.hubs.count()).toBe(0);
  await finder.page.locator('[data-part=body]').getByRole('button', { name: '現在地から' }).click();
  await expect.poll(() => finder.hubs.count()).toBe(10);
});

it('says so when even the nearest hub is far', async () => {
  await allow('', ISLAND);
  await here().click();
  await finder.found(/現在地に近い拠点/);
  expect(await finder.page.locator('[data-part=body]').innerText()).toMatch(
    /いちばん近い拠点でも、約[\d,]+km先です/,
  );
});

it('sees that the device is abroad', async () => {
  await allow('', { latitude: 48.8566, longitude: 2.3522 });
  await here().click();
  await finder.found(/現在地に近い拠点/);
  const note = await finder.page.locator('hub-finder .note:visible').innerText();
  expect(note).toMatch(/日本の外のようです。いちばん近い拠点でも、約9,\d{3}km先です/);
  expect(note).not.toContain('もっと近くにも');
});

it('says what to do when the position is denied', async () => {
  finder = await visitFinder(visits);
  await here().click();
  await finder.found(/現在地を使えませんでした/);
  expect(await finder.status.innerText()).toContain('許可されていません');
  expect(await finder.asked('near')).toBeNull();
  // The box is above the screen.
  await finder.page.getByRole('link', { name: '場所を入れてさがす' }).click();
  await expect
    .poll(() => finder.box.evaluate((node) => node === document.activeElement))
    .toBe(true);
  expect(await finder.box.evaluate((node) => node.getBoundingClientRect().top)).toBeGreaterThan(0);
  await finder.found(/現在地を使えませんでした/);
});

it.each([
  [2, /調べられません/],
  [3, /時間がかかっています/],
])(
  'says what to do when the device does not find itself (%i), and tries again',
  async (code, why) => {
    finder = await visitFinder(visits);
    await finder.page.addInitScript((failure) => {
      Object.defineProperty(navigator.geolocation, 'getCurrentPosition', {
        value: (_found: unknown, fail: (error: { code: number }) => void) => {
          fail({ code: failure });
        },
      });
    }, code);
    await finder.page.reload();
    await here().click();
    await finder.found(/現在地がわかりませんでした/);
    expect(await finder.status.innerText()).toMatch(why);
    expect(await finder.page.getByRole('button', { name: 'もう一度ためす' }).count()).toBe(1);
  },
);

it('searches by itself once the internet is back, and shows what is saved till then', async () => {
  finder = await visitFinder(visits);
  await finder.page.evaluate(() => {
    const hub = { id: '37201-mokomoko', name: 'もこもこ', place: '香川県高松市' };
    localStorage.setItem('hiroba.saved', JSON.stringify([hub]));
  });
  await finder.page.waitForLoadState('networkidle');
  await finder.page.context().setOffline(true);
  await finder.box.fill('高松市');
  await finder.page.keyboard.press('Enter');
  await finder.found(/インターネットにつながっていません/);
  expect(await finder.page.locator('[data-part=links]').innerText()).toContain('もこもこ');
  await finder.page.context().setOffline(false);
  await finder.found(/「香川県高松市」に近い拠点/);
});

it('says so when no answer comes, and asks again when told to', async () => {
  finder = await visitFinder(visits);
  await finder.page.route('**/finder/leaves/**', () => undefined);
  await finder.box.fill('高松市');
  await finder.page.keyboard.press('Enter');
  await finder.found(/さがしています/);
  await finder.heading.filter({ hasText: /返事がまだ来ません/ }).waitFor({ timeout: 20_000 });
  await finder.page.unroute('**/finder/leaves/**');
  await finder.page.getByRole('button', { name: 'もう一度さがす' }).click();
  await finder.found(/「香川県高松市」に近い拠点/);
}, 40_000);

it('asks anew when a build has changed the files, and says so when that does not help', async () => {
  finder = await visitFinder(visits);
  let misses = 0;
  await finder.page.route('**/finder/leaves/**', async (route) => {
    misses += 1;
    await (misses === 1 ? route.fulfill({ status: 404 }) : route.continue());
  });
  await finder.box.fill('高松市');
  await finder.page.keyboard.press('Enter');
  await finder.found(/「香川県高松市」に近い拠点/);
  await finder.page.unroute('**/finder/leaves/**');
  await finder.page.route('**/finder/**', (route) => route.fulfill({ status: 500 }));
  await finder.page.goto(`${visits.origin}/hubs/?q=仙台市`);
  await finder.found(/拠点の情報を読めませんでした/);
  await finder.page.unroute('**/finder/**');
  await finder.page.getByRole('button', { name: 'もう一度さがす' }).click();
  await finder.found(/仙台市/);
});
