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

it('lists a city with the hubs of its wards, though nobody knows where in it they lie', async () => {
  finder = await visitFinder(visits, '?q=横浜市');
  await finder.found(/横浜市/);
  const first = finder.page.locator('[data-part=groups] li.card', { hasText: '横浜市' });
  const names = (await finder.hubs.allInnerTexts()).slice(0, 3);
  expect(names.filter((name) => name.includes('どろっぷ'))).toHaveLength(2);
  expect(await first.locator('.distance').allInnerTexts()).toEqual(
    Array.from({ length: 3 }, () => 'くわしい位置がわかりません'),
  );
});

const links = () =>
  finder.page
    .locator('[data-part=links] a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

it.each(['沖縄県', '大阪府', '540-0002', '沖縄県&f=weekend'])(
  'says of a region without hubs that none is listed yet, not that there are none: %s',
  async (words) => {
    finder = await visitFinder(visits, `?q=${words}`);
    await finder.hubs.or(finder.page.locator('[data-part=body] *')).first().waitFor();
    const said = await finder.page.locator('hub-finder .results').innerText();
    expect(said).not.toMatch(/(?<!\d)0か所|条件をへらす/);
    if (!words.startsWith('沖縄県')) return;
    expect(await finder.heading.innerText()).toBe('「沖縄県」の拠点は、まだ掲載していません');
    expect(await finder.status.innerText()).toContain('拠点がないという意味ではありません');
    expect(said).toContain('窓口');
    expect(await links()).toEqual([
      '/hubs/okinawa/',
      '/hubs/kagawa/',
      '/hubs/kanagawa/',
      '/hubs/tokyo/',
    ]);
  },
);

it.each([
  ['千葉県', '千葉県の拠点は、まだ掲載していません'],
  ['東京都&f=temporary-care', '東京都には、えらんだ条件に合うとわかっている拠点がありません'],
])('does not say that a list begins with a prefecture that it has not: %s', async (words, why) => {
  finder = await visitFinder(visits, `?q=${words}`);
  await finder.hubs.first().waitFor();
  const status = await finder.status.innerText();
  expect(status).toContain(why);
  expect(status).not.toContain('から順に');
});
