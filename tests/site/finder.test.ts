import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { visitFinder, type FinderVisit } from './finder-visit.ts';
import { siteFolder } from './pages.ts';
import { addressOf, startVisits, type Visits } from './visits.ts';

let visits: Visits;
let finder: FinderVisit;

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
afterEach(() => finder.page.close());

const open = async (search = '', options = {}): Promise<void> => {
  finder = await visitFinder(visits, search, options);
};
const MOKOMOKO = '子育て“ほっと”ステーションもこもこ';

describe('the box', () => {
  it('finds the hubs near a place, nearest first, and says how far and whether they are open', async () => {
    await open();
    await finder.box.fill('高松市');
    await finder.page.keyboard.press('Enter');
    await finder.found(/「香川県高松市」に近い拠点/);
    expect(await finder.hubs.count()).toBe(10);
    expect(await finder.status.innerText()).toMatch(/近い順に10か所.*直線/);
    expect(await finder.asked('q')).toBe('高松市');
    const card = finder.page.locator('hub-finder li', {
      has: finder.page.getByRole('link', { name: MOKOMOKO }),
    });
    const text = await card.first().innerText();
    expect(text).toMatch(/約?\d+(\.\d)?k?m/);
    expect(text).toMatch(/きょう（土）は\s*10:00〜12:00、13:00〜16:00\s*開いています（12:00まで）/);
    expect(text).toContain('香川県高松市上之町二丁目9-23');
    expect(text).toMatch(/開所時間：\s*火・水・木・金・土 10:00〜12:00、13:00〜16:00/);
    // The focus is where the results begin.
    expect(await finder.heading.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it.each([
    ['a postcode', '７６０－００１７', /〒760-0017 香川県高松市番町/],
    ['a town in kana', 'たかまつしばんちょう', /高松市番町/],
    ['a hub’s name', 'ハイジの森', /「.*ハイジの森.*」/],
    ['a prefecture', '香川県', /「香川県」/],
  ])('knows %s', async (_what, words, heading) => {
    await open();
    await finder.box.fill(words);
    await finder.page.keyboard.press('Enter');
    await finder.found(heading);
    expect(await finder.hubs.count()).toBeGreaterThan(0);
  });

  it.each([
    ['a name that nothing has', 'ぬぬぬぬ', /「ぬぬぬぬ」という場所や拠点は見つかりません/],
    ['no postcode', '0000000', /郵便番号「0000000」は見つかりません/],
    ['a postcode of before 1998', '76000', /むかしの郵便番号/],
  ])('says what to do about %s', async (_what, words, heading) => {
    await open(`?q=${encodeURIComponent(words)}`);
    await finder.found(heading);
    expect(await finder.hubs.count()).toBe(0);
    expect(await finder.page.locator('hub-finder [data-part=body]').innerText()).toMatch(/高松市/);
  });

  it('asks which of several places of one name is meant', async () => {
    await open('?q=府中市');
    await finder.found(/どちらの「府中市」ですか/);
    await finder.page.getByRole('link', { name: '広島県府中市' }).click();
    await finder.found(/広島県府中市/);
    expect(await finder.asked('q')).toBe('広島県府中市');
    await finder.page.goBack();
    await finder.found(/どちらの/);
  });

  it('says so when nothing was written', async () => {
    await open();
    await finder.page.getByRole('button', { name: 'さがす' }).click();
    await finder.found(/場所を入れてください/);
    expect(await finder.box.evaluate((node) => node === document.activeElement)).toBe(true);
  });
});

describe('the suggestions', () => {
  const options = () => finder.page.getByRole('option');

  it('come with the focus, not before, and are chosen with the arrows', async () => {
    finder = await visitFinder(visits);
    const asked: string[] = [];
    finder.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await finder.page.waitForLoadState('networkidle');
    expect(asked).not.toContain('/finder/places.json');
    await finder.box.focus();
    await expect.poll(() => asked).toContain('/finder/places.json');
    await finder.box.pressSequentially('たかまつ');
    await options().filter({ hasText: '高松市' }).first().waitFor();
    expect(await finder.box.getAttribute('aria-expanded')).toBe('true');
    await expect
      .poll(() => finder.page.locator('hub-finder [data-part=said]').innerText())
      .toMatch(/候補が\d+件あります/);
    await finder.page.keyboard.press('ArrowDown');
    const active = await finder.box.getAttribute('aria-activedescendant');
    expect(await finder.page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe(
      'true',
    );
    await finder.page.keyboard.press('Enter');
    await finder.found(/「香川県高松市」に近い拠点/);
    expect(await finder.asked('q')).toBe('香川県高松市');
    expect(await finder.box.getAttribute('aria-expanded')).toBe('false');
  });

  it('are told apart by their kind, for a screen reader as well', async () => {
    await open();
    await finder.box.pressSequentially('たかまつ');
    await finder.page.getByRole('group', { name: '町・大字' }).waitFor();
    const tree = await finder.page.getByRole('listbox').ariaSnapshot();
    expect(tree).toMatch(/listbox "候補"[\s\S]*group "市区町村"[\s\S]*option "高松市 香川県"/);
  });

  it('close with Escape, and leave the words as they are', async () => {
    await open();
    await finder.box.pressSequentially('たかまつ');
    await options().first().waitFor();
    await finder.page.keyboard.press('Escape');
    await expect.poll(() => options().count()).toBe(0);
    expect(await finder.box.inputValue()).toBe('たかまつ');
    expect(await finder.asked('q')).toBeNull();
  });

  it('leave the keys to the input method while words are being composed', async () => {
    await open();
    await finder.box.focus();
    const session = await finder.page.context().newCDPSession(finder.page);
    await session.send('Input.imeSetComposition', {
      text: 'たかまつ',
      selectionStart: 4,
      selectionEnd: 4,
    });
    await options().filter({ hasText: '高松市' }).first().waitFor();
    const press = (key: string) =>
      finder.box.evaluate((node, name) => {
        const event = { key: name, isComposing: true, bubbles: true, cancelable: true };
        return node.dispatchEvent(new KeyboardEvent('keydown', event));
      }, key);
    // Neither takes the event for its own.
    expect(await press('ArrowDown')).toBe(true);
    expect(await press('Enter')).toBe(true);
    expect(await finder.box.getAttribute('aria-activedescendant')).toBeNull();
    expect(await finder.asked('q')).toBeNull();
    await session.send('Input.insertText', { text: '高松' });
    await finder.page.keyboard.press('ArrowDown');
    expect(await finder.box.getAttribute('aria-activedescendant')).not.toBeNull();
  });
});

describe('the filters', () => {
  const filter = (name: string) => finder.page.getByRole('checkbox', { name: RegExp(`^${name}`) });
  const unfold = () => finder.page.locator('hub-finder summary').click();

  it('narrow the list, stand in the address, and can be taken away', async () => {
    await open('?q=高松市');
    await finder.found(/高松市/);
    await unfold();
    await filter('土日開所').check();
    await expect.poll(() => finder.asked('f')).toBe('weekend');
    await expect.poll(() => finder.hubs.count()).toBe(4);
    expect(await finder.status.innerText()).toContain('これで全部です');
    // The focus stays with the one who filters.
    expect(await filter('土日開所').evaluate((node) => node === document.activeElement)).toBe(true);
    await finder.page.getByRole('button', { name: /^土日開所\s*をはずす$/ }).click();
    await expect.poll(() => finder.hubs.count()).toBe(10);
    await expect.poll(() => finder.asked('f')).toBeNull();
  });

  it('offer to give way when nothing is left, and say what that brings', async () => {
    await open('?q=高松市&f=weekend&f=outreach');
    await finder.found(/条件に合う拠点が見つかりません/);
    await finder.page.getByRole('button', { name: /「出張ひろば」をはずすと4か所/ }).click();
    await expect.poll(() => finder.hubs.count()).toBe(4);
    await expect
      .poll(async () => (await addressOf(finder.page)).searchParams.getAll('f'))
      .toEqual(['weekend']);
  });

  it('say what their counts count', async () => {
    await open();
    await unfold();
    expect(await finder.page.locator('hub-finder details').innerText()).toMatch(
      /一時預かり\s*2か所[\s\S]*全国で「ある」とわかっている拠点の数/,
    );
    expect(await filter('駐車場').count()).toBe(0);
  });

  it('know which hubs are open today', async () => {
    await open('?q=高松市&f=today');
    await finder.found(/高松市/);
    expect(await finder.hubs.allInnerTexts()).toContain(MOKOMOKO);
    const days = await finder.page.locator('hub-finder [data-part=today]').allInnerTexts();
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toMatch(/開い|開き|終わりました|開く日/);
  });
});

describe('the address', () => {
  it('opens the same list for whom it is given to', async () => {
    await open('?q=高松市&n=20');
    await finder.found(/高松市/);
    expect(await finder.hubs.count()).toBeGreaterThan(10);
    expect(await finder.box.inputValue()).toBe('高松市');
  });

  it('gives ten more and moves on to the first of them', async () => {
    await open('?q=高松市');
    await finder.found(/高松市/);
    await finder.page.getByRole('button', { name: 'もっと見る' }).click();
    await expect.poll(() => finder.hubs.count()).toBeGreaterThan(10);
    expect(await finder.asked('n')).toBe('20');
    expect(await finder.hubs.nth(10).evaluate((node) => node === document.activeElement)).toBe(
      true,
    );
  });

  it('leads back to the search before, and to where the page was', async () => {
    await open('?q=高松市');
    await finder.found(/高松市/);
    await finder.hubs.nth(6).scrollIntoViewIfNeeded();
    const before = await finder.page.evaluate(() => scrollY);
    // Typing would scroll up to the box first.
    await finder.box.evaluate((node) => {
      const box = node as HTMLInputElement;
      box.value = '仙台市';
      box.form?.requestSubmit();
    });
    await finder.found(/仙台市/);
    await finder.page.goBack();
    await finder.found(/高松市/);
    expect(await finder.box.inputValue()).toBe('高松市');
    await expect.poll(() => finder.page.evaluate(() => scrollY)).toBe(before);
  });

  it('is where a search from the home page leads', async () => {
    await open();
    await finder.page.goto(visits.origin);
    await finder.page.locator('#home-q').fill('高松市');
    await finder.page.keyboard.press('Enter');
    await finder.page.waitForURL(/\/hubs\/\?q=/);
    await finder.found(/「香川県高松市」に近い拠点/);
  });
});

describe('without a script', () => {
  it('there is no box, but a word that leads on', async () => {
    await open('', { javaScriptEnabled: false });
    expect(await finder.box.isVisible()).toBe(false);
    const words = finder.page.getByText('下の都道府県から、拠点をさがせます。');
    expect(await words.filter({ visible: true }).count()).toBe(1);
    expect(
      await finder.page.locator('main a[href="/hubs/kagawa/"]:visible').count(),
    ).toBeGreaterThan(0);
    await finder.page.goto(visits.origin);
    expect(await finder.page.locator('#home-q').isVisible()).toBe(false);
    expect(await finder.page.locator('main a[href="/hubs/kagawa/"]').first().isVisible()).toBe(
      true,
    );
  });
});

it('moves nothing while the results come', async () => {
  await open();
  await finder.page.goto(`${visits.origin}/hubs/?q=高松市`);
  await finder.found(/高松市/);
  const shifts = await finder.page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().map((entry) => JSON.stringify(entry));
  });
  expect(shifts).toEqual([]);
});

it('costs at most 12,000 bytes of script, brotli, with all that it imports; the map comes when asked for', () => {
  const read = (name: string): string => readFileSync(join(siteFolder, '_astro', name), 'utf8');
  const html = readFileSync(join(siteFolder, 'hubs/index.html'), 'utf8').replace(
    /<template[\s\S]*?<\/template>/g,
    '',
  );
  const names = new Set(
    [...html.matchAll(/<script type="module" src="\/_astro\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    ),
  );
  for (const name of names) {
    const imports = read(name).matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g);
    for (const [, imported = ''] of imports) names.add(imported);
  }
  expect(names.size).toBeGreaterThan(0);
  const sizes = [...names].map((name) => brotliCompressSync(read(name)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12_000);
});
