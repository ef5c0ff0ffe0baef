import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { siteFolder } from './pages.ts';
import { findSmallTargets } from './small-targets.ts';
import { axeFindings, compose, searchOn, visitSearch, type SearchVisit } from './search-visit.ts';
import { addressOf, startVisits, type Visits } from './visits.ts';

let visits: Visits;
let visit: SearchVisit;

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
afterEach(() => visit.page.close());

const open = async (query = '', options = {}): Promise<void> => {
  visit = await visitSearch(visits, query, options);
};
/** Longer than a pause in typing, and than a search. */
const A_WHILE = 700;

it('answers a query that stands in the address, from every section', async () => {
  await open('?q=もこもこ');
  await visit.says(/「もこもこ」に合うページが\d+件あります/);
  expect(await visit.results.allTextContents()).toContain('子育て“ほっと”ステーションもこもこ');
  expect(await visit.box.inputValue()).toBe('もこもこ');
});

it.each(['両親教室', '産後ケア', '一時預かり'])(
  'leads from a part of a page to that part: %s',
  async (query) => {
    await open(`?q=${query}`);
    const parts = visit.page.locator('[data-search-result] [data-part=parts] a[href*="#"]');
    await parts.first().waitFor();
    const hrefs = await parts.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    for (const href of hrefs.slice(0, 4)) {
      const [path = '', fragment = ''] = (href ?? '').split('#');
      const id = decodeURIComponent(fragment.split(':~:')[0] ?? '');
      await visit.page.goto(`${visits.origin}/about/`);
      // A person's click: the browser goes to words for nothing less.
      await visit.page.evaluate((to) => {
        const link = Object.assign(document.createElement('a'), { href: to, textContent: 'x' });
        link.style.cssText = 'position:fixed;inset:0;z-index:9;background:#fff';
        document.body.append(link);
      }, href ?? '');
      await visit.page.locator('a', { hasText: /^x$/ }).click();
      await visit.page.waitForURL((url) => url.pathname === path);
      // The browser glides there.
      await expect
        .poll(
          () =>
            visit.page.evaluate(
              (name) =>
                Math.round(document.getElementById(name)?.getBoundingClientRect().top ?? NaN),
              id,
            ),
          { timeout: 8000 },
        )
        .toBeLessThan(200);
    }
  },
);

it('has all results for whoever goes through them by keyboard', async () => {
  await open('?q=子育て');
  await visit.says(/合うページ/);
  await expect
    .poll(() => visit.page.locator('[data-part=results], main').first().locator('ol:empty').count())
    .toBe(0);
  expect(await visit.results.count()).toBeGreaterThan(15);
});

it('is used with the keyboard alone, and writes the query into the address', async () => {
  await open();
  const { page } = visit;
  await visit.box.focus();
  await page.keyboard.type('交流会');
  await page.keyboard.press('Enter');
  await visit.says(/「交流会」に合うページ/);
  expect(await visit.asked('q')).toBe('交流会');
  // The button, the first section, the first result.
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  expect(await page.locator('main').textContent()).toContain('交流会');
});

it('searches what is typed at a pause, and makes no step of the history of it', async () => {
  await open();
  const steps = await visit.page.evaluate(() => history.length);
  await visit.box.pressSequentially('もこもこ', { delay: 40 });
  await visit.says(/「もこもこ」に合うページが/);
  expect(await visit.asked('q')).toBe('もこもこ');
  expect(await visit.page.evaluate(() => history.length)).toBe(steps);
});

it('says the count to screen readers when the typing has ended', async () => {
  await open();
  const said = visit.page.getByRole('status');
  await visit.box.fill('もこもこ');
  await visit.says(/「もこもこ」に合うページが/);
  expect(await said.textContent()).not.toContain('もこもこ');
  await said.filter({ hasText: /「もこもこ」に合うページが\d+件/ }).waitFor();
});

it('waits while words are being composed', async () => {
  await open();
  await visit.box.focus();
  const take = await compose(visit.page, 'もこもこ');
  await setTimeout(A_WHILE);
  expect(await visit.box.inputValue()).toBe('もこもこ');
  expect(await visit.asked('q')).toBeNull();
  await take('もこもこ');
  await visit.says(/「もこもこ」に合うページが/);
});

it('drops an answer that comes late', async () => {
  await open();
  const { page } = visit;
  await visit.box.fill('相談');
  await visit.says(/「相談」/);
  let held = 0;
  await page.route('**/pagefind/texts/**', async (route) => {
    held += 1;
    if (held <= 2) await setTimeout(1_500);
    await route.continue();
  });
  await visit.box.fill('授乳');
  await setTimeout(400);
  await visit.box.fill('もこもこ');
  await visit.says(/「もこもこ」に合うページが/);
  await setTimeout(1_500);
  expect(await page.locator('[data-part=status]').textContent()).toContain('もこもこ');
  expect(await visit.results.allTextContents()).toContain('子育て“ほっと”ステーションもこもこ');
});

it('groups many results by section, with their counts, and leads to all of a section', async () => {
  await open('?q=相談');
  await visit.says(/「相談」に合うページが\d+件/);
  const { page } = visit;
  const groups = page.locator('site-search .group');
  expect(await groups.count()).toBeGreaterThan(3);
  const first = groups.filter({ has: page.locator('[data-part=narrow]:visible') }).first();
  expect(await first.locator('[data-search-result]').count()).toBe(5);
  const heading = (await first.locator('h2').innerText()).replace(/\s+/g, ' ');
  const [, section = '', count = ''] = /^(.+) (\d+)\s?件$/.exec(heading) ?? [];
  await first.getByRole('link', { name: `${section}の${count}件をすべて見る` }).click();
  await visit.says(new RegExp(`「${section}」に${count}件あります`));
  expect(await visit.asked('section')).toBe(section);
  expect(await page.locator('h2:focus').innerText()).toContain(section);
  expect(await page.getByRole('radio', { name: section }).isChecked()).toBe(true);
  await page.goBack();
  await visit.says(/「相談」に合うページが\d+件/);
  expect(await visit.asked('section')).toBeNull();
});

it('fills the groups further down as they are come to', async () => {
  await open('?q=相談');
  await visit.says(/「相談」に合うページが\d+件/);
  const last = visit.page.locator('site-search .group').last();
  await last.scrollIntoViewIfNeeded();
  await last.locator('[data-search-result]').first().waitFor();
});

it('shows ten of a section, and ten more when asked, with the focus on the first of them', async () => {
  await open('?q=子&section=用語');
  await visit.says(/「用語」に\d+件/);
  expect(await visit.results.count()).toBe(10);
  await visit.page.getByRole('button', { name: 'つづきを見る' }).click();
  await expect.poll(() => visit.results.count()).toBe(20);
  const eleventh = visit.results.nth(10);
  await expect.poll(() => eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('says beside each section how many results it has, and offers none without any', async () => {
  await open('?q=もこもこ');
  await visit.says(/「もこもこ」に合うページが/);
  const { page } = visit;
  const all = await visit.results.count();
  expect(
    await page
      .getByRole('radio', { name: /^すべて/ })
      .locator('..')
      .innerText(),
  ).toContain(String(all));
  expect(await page.getByRole('radio', { name: 'キャンペーン' }).isDisabled()).toBe(true);
  expect(await page.getByRole('radio', { name: /^拠点/ }).isEnabled()).toBe(true);
  await visit.box.fill('');
  await visit.says(/さがしたい言葉/);
  expect(await page.getByRole('radio', { name: 'キャンペーン' }).isEnabled()).toBe(true);
});

it('narrows to a section, in the address too, and gives a link that can be shared', async () => {
  await open('?q=相談');
  await visit.says(/「相談」に合うページ/);
  await visit.page.getByLabel('ご案内').check();
  await expect.poll(() => visit.asked('section')).toBe('ご案内');
  await visit.says(/「ご案内」に\d+件/);
  const shared = searchOn(await visits.newPage());
  await shared.page.goto((await addressOf(visit.page)).href);
  const sections = shared.page.locator('[data-search-result] [data-section]');
  await sections.first().waitFor({ state: 'attached' });
  expect(new Set(await sections.allTextContents())).toEqual(new Set(['ご案内']));
  expect(await shared.page.getByLabel('ご案内').isChecked()).toBe(true);
  await shared.page.close();
});

it('marks what was searched, and leads to the parts of a page that have it', async () => {
  await open('?q=相談&section=ご案内');
  await visit.says(/「ご案内」に/);
  const result = visit.page.locator('[data-search-result]').first();
  expect(new Set(await result.locator('mark').allTextContents())).toEqual(new Set(['相談']));
  const part = result.locator('.parts a').first();
  const url = new URL((await part.getAttribute('href')) ?? '', visits.origin);
  expect(url.hash).toMatch(/^#[^:]+$/);
  const [id = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:');
  await part.click();
  await visit.page.waitForURL((place) => place.pathname === url.pathname);
  expect(await visit.page.locator(`[id="${id}"]`).count()).toBe(1);
});

it('answers with the meaning of a term', async () => {
  await open('?q=一時預かり');
  await visit.says(/「一時預かり」/);
  const answer = visit.page.locator('.answer').first();
  expect(await answer.innerText()).toMatch(/言葉の意味[\s\S]*子どもを少しの間/);
  expect(await answer.getByRole('link').getAttribute('href')).toBe('/glossary/ichiji-azukari/');
});

it('answers with the page of a hub that is called so', async () => {
  const name = '子育て“ほっと”ステーションもこもこ';
  await open(`?q=${encodeURIComponent(name)}`);
  await visit.says(/合うページが/);
  const answer = visit.page.locator('.answer').getByRole('link', { name });
  expect(await answer.getAttribute('href')).toContain('/hubs/37201-mokomoko/');
  expect(await visit.results.first().textContent()).toBe(name);
});

it('answers with a hub whose name is typed without its signs', async () => {
  await open('?q=わははひろば高松');
  await visit.says(/関連のありそうなページ/);
  const answer = visit.page.locator('.answer').getByRole('link', { name: 'わはは・ひろば高松' });
  expect(await answer.getAttribute('href')).toMatch(/^\/hubs\/37201-/);
});

it.each([
  ['7600027', '760-0027'],
  ['７６０ー００２７', '760-0027'],
  ['香川県', '香川県'],
  ['宇都宮市', '宇都宮市'],
  ['高松', '香川県高松市'],
  ['うつのみや', '栃木県宇都宮市'],
  ['府中', '府中'],
])('leads whoever searches for %s to the finder', async (query, place) => {
  await open(`?q=${encodeURIComponent(query)}`);
  const link = visit.page.getByRole('link', { name: 'に近い拠点をさがす' });
  await link.waitFor();
  expect(await link.innerText()).toContain(place);
  const href = (await link.getAttribute('href')) ?? '';
  expect(new URL(href, visits.origin).searchParams.get('q')).toBe(place);
});

it('reads the list of places only for a query that may be one', async () => {
  await open();
  const asked: string[] = [];
  visit.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit.box.fill('一時預かり');
  await visit.says(/「一時預かり」/);
  await visit.box.fill('子育て支援について');
  await visit.says(/「子育て支援について」/);
  await setTimeout(A_WHILE);
  expect(asked).not.toContain('/finder/places.json');
});

it('takes a section that does not exist for none', async () => {
  await open('?q=もこもこ&section=なし');
  await visit.says(/「もこもこ」に合うページが\d+件/);
  expect(await visit.page.getByRole('radio', { name: /^すべて/ }).isChecked()).toBe(true);
});

it('goes back to the search before with the back button, not to what was typed on the way', async () => {
  await open('?q=もこもこ');
  await visit.says(/「もこもこ」/);
  await visit.box.fill('ぽか');
  await visit.says(/「ぽか」/);
  await visit.box.fill('ぽかぽか');
  await visit.says(/「ぽかぽか」/);
  await visit.page.keyboard.press('Enter');
  await expect.poll(() => visit.asked('q')).toBe('ぽかぽか');
  await visit.page.goBack();
  await visit.says(/「もこもこ」/);
  expect(await visit.box.inputValue()).toBe('もこもこ');
  await visit.page.goForward();
  await visit.says(/「ぽかぽか」/);
});

it('shows a text of a page as text', async () => {
  await open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await visit.says(/<img src=x onerror=alert\(1\)>/);
  expect(await visit.page.locator('site-search img').count()).toBe(0);
});

it.each([
  ['light', 390],
  ['dark', 320],
] as const)(
  'axe, a finger and a narrow screen find no fault with results: %s, %i px',
  async (colorScheme, width) => {
    for (const query of [
      '相談',
      '一時預かり',
      '高松',
      'ふたごの夜泣き解消ハウツー',
      '相談&section=ご案内',
    ]) {
      await open(`?q=${query}`, { colorScheme, viewport: { width, height: 844 } });
      const { page } = visit;
      await page.locator('[data-search-result], [data-search-empty]').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  },
);

it('costs at most 7,000 bytes of script, brotli, beside the search itself', () => {
  const html = readFileSync(join(siteFolder, 'search/index.html'), 'utf8');
  const [, address = ''] = /src="(\/_astro\/site-search\.[^"]+)"/.exec(html) ?? [];
  const size = brotliCompressSync(readFileSync(join(siteFolder, address))).length;
  expect(size).toBeLessThanOrEqual(7_000);
});
