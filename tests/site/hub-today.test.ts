import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { siteFolder } from './pages.ts';
import { startVisits, type Visits } from './visits.ts';

/** もこもこ: Tuesday to Saturday 10–12 and 13–16; nobody knows what it does on national holidays. */
const PATH = '/hubs/37201-mokomoko/';
const SATURDAY = '2026-11-21';

let visits: Visits;
let page: Page;

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
afterEach(() => page.close());

/** Opens the hub's page at a time in Japan. */
async function visit(time: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await visits.newPage(options);
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(`${time}+09:00`);
  await page.goto(visits.origin + PATH);
}

const box = () => page.locator('hub-today');
const lines = async () => {
  const day = box().locator('p', { has: page.locator('[data-today-day]') });
  const texts = await day.or(box().locator('[data-today-now]')).allInnerTexts();
  return texts.map((text) => text.trim());
};
const markedRow = () => page.locator('[data-hours-row][aria-current="date"]');

it.each([
  ['T10:00', 'きょう（土）は 10:00〜12:00、13:00〜16:00', '開いています（12:00まで）'],
  ['T12:00', 'きょう（土）は 10:00〜12:00、13:00〜16:00', '13:00にまた開きます'],
  ['T13:30', 'きょう（土）は 10:00〜12:00、13:00〜16:00', '開いています（16:00まで）'],
  ['T08:15', 'きょう（土）は 10:00〜12:00、13:00〜16:00', 'このあと10:00に開きます'],
  ['T16:00', 'きょう（土）は 10:00〜12:00、13:00〜16:00', 'きょうは終わりました'],
])('says on a Saturday at %s what is open', async (time, day, now) => {
  await visit(SATURDAY + time);
  expect(await lines()).toEqual([day, now]);
  expect(await markedRow().innerText()).toMatch(/^土曜日\s*きょう\s*10:00〜12:00、13:00〜16:00$/);
});

it('says on a closed weekday that it is closed', async () => {
  await visit('2026-11-22T11:00');
  expect(await lines()).toEqual(['11月22日（日）', 'きょうはお休みです']);
  expect(await markedRow().innerText()).toMatch(/^日曜日\s*きょう\s*休み$/);
});

it.each([
  ['2026-11-03', '11月3日（火・祝）'],
  ['2026-09-22', '9月22日（火・祝）'],
])('does not promise anything on the holiday %s', async (date, day) => {
  await visit(`${date}T11:00`);
  expect(await lines()).toEqual([day, '時間はわかりません（祝日）。電話で確かめてください']);
  expect(await markedRow().innerText()).toMatch(/^祝日\s*きょう\s*わからない$/);
});

it.each([
  ['2026-12-30', '12月30日（水）'],
  ['2027-01-01', '1月1日（金・祝）'],
])('does not promise at 年末年始 what the week does: %s', async (date, day) => {
  await visit(`${date}T11:00`);
  expect(await lines()).toEqual([day, '時間はわかりません（年末年始）。電話で確かめてください']);
  expect(await markedRow().count()).toBe(0);
});

it('follows the week again from 4 January', async () => {
  await visit('2028-01-04T11:00');
  expect(await lines()).toEqual([
    'きょう（火）は 10:00〜12:00、13:00〜16:00',
    '開いています（12:00まで）',
  ]);
});

it('goes by Japan’s clock, wherever the device is', async () => {
  await visit(`${SATURDAY}T10:30`, { timezoneId: 'America/New_York' });
  expect(await lines()).toEqual([
    'きょう（土）は 10:00〜12:00、13:00〜16:00',
    '開いています（12:00まで）',
  ]);
});

describe('as time goes by', () => {
  const visitRunning = async (time: string): Promise<void> => {
    page = await visits.newPage();
    page.setDefaultTimeout(10_000);
    await page.clock.install({ time: `${SATURDAY}${time}+09:00` });
    await page.goto(visits.origin + PATH);
  };
  const now = () => box().locator('[data-today-now]').innerText();

  it('changes when the hub closes', async () => {
    await visitRunning('T11:50:30');
    expect(await now()).toBe('開いています（12:00まで）');
    await page.clock.runFor('09:31');
    expect(await now()).toBe('13:00にまた開きます');
  });

  it('changes with the day, and takes the mark along', async () => {
    await visitRunning('T23:59:30');
    expect(await now()).toBe('きょうは終わりました');
    await page.clock.runFor('00:31');
    expect(await now()).toBe('きょうはお休みです');
    expect(await markedRow().getByRole('rowheader').innerText()).toMatch(/^日曜日\s*きょう$/);
    expect(await page.locator('[data-today-mark]').count()).toBe(1);
  });

  it('is right again when the page is looked at again', async () => {
    await visitRunning('T09:59:00');
    await page.clock.pauseAt(`${SATURDAY}T09:59:30+09:00`);
    await page.clock.setSystemTime(`${SATURDAY}T12:30:00+09:00`);
    expect(await now()).toBe('このあと10:00に開きます');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await now()).toBe('13:00にまた開きます');
  });
});

describe('without a script', () => {
  it('shows the weekly hours, and says nothing of now', async () => {
    await visit(`${SATURDAY}T10:30`, { javaScriptEnabled: false });
    expect(await box().innerText()).toContain('火・水・木・金・土 10:00〜12:00、13:00〜16:00');
    expect(await box().innerText()).not.toMatch(/きょう|開いています|わかりません/);
    expect(await markedRow().count()).toBe(0);
  });
});

describe.each([320, 390, 1280])('on a page %d px wide', (width) => {
  it.each(['2026-11-21T10:30', '2026-11-22T11:00', '2026-11-23T11:00', '2026-12-30T11:00'])(
    'moves nothing at %s',
    async (time) => {
      page = await visits.newPage({ viewport: { width, height: 844 } });
      await page.clock.setFixedTime(`${time}+09:00`);
      const script = Promise.withResolvers<undefined>();
      await page.route('**/hub-page*.js', async (route) => {
        await script.promise;
        await route.continue();
      });
      await page.goto(visits.origin + PATH, { waitUntil: 'commit' });
      const height = () => box().evaluate((element) => element.getBoundingClientRect().height);
      const rows = () =>
        page
          .locator('[data-hours-row]')
          .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
      await page.locator('footer').waitFor();
      expect(await box().getAttribute('data-state')).toBeNull();
      const before = [await height(), await rows()];
      script.resolve(undefined);
      await box().locator('[data-today-now]', { hasText: /./ }).waitFor();
      await page.waitForLoadState('load');
      expect([await height(), await rows()]).toEqual(before);
      expect(await page.evaluate(layoutShift)).toBe(0);
    },
  );
});

it('costs at most 5 kB of scripts, brotli, with saving, sharing and the choices of every page', async () => {
  page = await visits.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(visits.origin + PATH, { waitUntil: 'networkidle' });
  expect(scripts).not.toEqual([]);
  const sizes = scripts.map(
    (path) => brotliCompressSync(readFileSync(join(siteFolder, path))).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5120);
});

/** The sum of all shifts of the page so far, the last frame's included. */
async function layoutShift(): Promise<number> {
  for (let frames = 0; frames < 2; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
