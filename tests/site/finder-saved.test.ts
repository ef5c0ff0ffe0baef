import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { visitFinder, type FinderVisit } from './finder-visit.ts';
import { startVisits, type Visits } from './visits.ts';

let visits: Visits;
let finder: FinderVisit;

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
afterEach(() => finder.page.close());

const switchOf = (name: RegExp) => finder.page.getByRole('button', { name });

it('keeps hubs on the device, from the list and from a hub’s page, and lets them go', async () => {
  finder = await visitFinder(visits, '?q=高松市');
  await finder.found(/高松市/);
  const wahaha = switchOf(/^保存\s*（わはは・ひろば高松）/);
  await wahaha.click();
  expect(await wahaha.getAttribute('aria-pressed')).toBe('true');
  await finder.page.getByRole('link', { name: '保存した拠点（1）' }).waitFor();
  await finder.page.goto(`${visits.origin}/hubs/37201-mokomoko/`);
  await finder.page.locator('save-hub button').click();
  await finder.page.goto(`${visits.origin}/hubs/?saved=1`);
  await finder.found(/保存した拠点/);
  const names = finder.page.locator('[data-part=links] [data-part=page]');
  expect(await names.allInnerTexts()).toEqual([
    '子育て“ほっと”ステーションもこもこ',
    'わはは・ひろば高松',
  ]);
  await switchOf(/^はずす\s*（わはは・ひろば高松）/).click();
  await expect.poll(() => names.count()).toBe(1);
  expect(await finder.heading.evaluate((node) => node === document.activeElement)).toBe(true);
  await finder.page.reload();
  await finder.found(/保存した拠点/);
  expect(await names.count()).toBe(1);
});

it('says how to save while nothing is saved', async () => {
  finder = await visitFinder(visits);
  await finder.page.getByRole('link', { name: '保存した拠点（0）' }).click();
  await finder.found(/保存した拠点はまだありません/);
  expect(await finder.status.innerText()).toContain('「保存」を押すと');
});

it('does without storage, and says so', async () => {
  finder = await visitFinder(visits);
  await finder.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await finder.page.goto(`${visits.origin}/hubs/?q=高松市`);
  await finder.found(/高松市/);
  const first = switchOf(/^保存\s*（/).first();
  await first.click();
  expect(await first.getAttribute('aria-pressed')).toBe('false');
  await finder.page.locator('output:visible', { hasText: '保存できませんでした' }).waitFor();
});
