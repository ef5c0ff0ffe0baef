import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteFooterTops } from './footer-tops.ts';
import { siteFolder } from './pages.ts';
import { serveSlowly } from './serve-slowly.ts';
import { startVisits, type Visits } from './visits.ts';

const PAGE = '/hubs/37201-mokomoko/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

/**
 * A tab that stays open until its context is closed with the browser.
 * @param change what is done to the browser before the page comes
 */
async function open(options: BrowserContextOptions = {}, change?: () => void): Promise<Page> {
  const page = await visits.newPage(options);
  page.setDefaultTimeout(10_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  if (change) await page.addInitScript(change);
  await page.goto(`${visits.origin}${PAGE}?utm_source=x#main`);
  return page;
}

const button = (page: Page, name: string) =>
  page.locator('share-link').getByRole('button', { name, exact: true });
const toast = (page: Page) => page.locator('ui-toast');
const said = (page: Page): Promise<string> => page.getByRole('status').last().innerText();

const refuseClipboard = (): void => {
  navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
};
const noteShares = (): void => {
  navigator.share = (data) => {
    Object.assign(window, { shared: data });
    return Promise.resolve();
  };
};

test('the link is copied without what came along in the address, and a word says so', async () => {
  const page = await open();
  await button(page, 'リンクをコピー').click();
  await toast(page).getByText('リンクをコピーしました').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(visits.origin + PAGE);
  expect(await button(page, '共有する').isVisible()).toBe(false);
});

test('where the clipboard is refused, the address stands selected in a field', async () => {
  const page = await open({}, refuseClipboard);
  await button(page, 'リンクをコピー').click();
  const field = page.getByLabel('このページのアドレス');
  expect(await field.inputValue()).toBe(visits.origin + PAGE);
  expect(
    await field.evaluate((input: HTMLInputElement) => [
      document.activeElement === input,
      (input.selectionEnd ?? 0) - (input.selectionStart ?? 0) === input.value.length,
      input.readOnly,
    ]),
  ).toEqual([true, true, true]);
  expect(await said(page)).toBe('');
});

test('the page is printed', async () => {
  const page = await open({}, () => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await button(page, '印刷する').click();
  expect(await page.title()).toBe('printed');
});

describe('on a phone', () => {
  test("the system's own menu takes the place of the copy", async () => {
    const page = await open(PHONE, noteShares);
    expect(await button(page, 'リンクをコピー').isVisible()).toBe(false);
    await button(page, '共有する').click();
    expect(await page.evaluate(() => Reflect.get(window, 'shared') as unknown)).toEqual({
      title: await page.title(),
      url: visits.origin + PAGE,
    });
  });

  test.each([
    ['AbortError', false],
    ['NotAllowedError', true],
  ])('a menu that ends with %s: the field is offered: %s', async (name, isOffered) => {
    const page = await open(PHONE, noteShares);
    await page.evaluate((error) => {
      navigator.share = () => Promise.reject(new DOMException('', error));
    }, name);
    await button(page, '共有する').click();
    expect(await page.getByLabel('このページのアドレス').isVisible()).toBe(isOffered);
  });

  test('one without such a menu copies', async () => {
    const page = await open(PHONE, () => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await button(page, 'リンクをコピー').click();
    await toast(page).getByText('リンクをコピーしました').waitFor();
  });
});

describe('the toast', () => {
  test('stays for six seconds and more, goes by itself, and not from under the focus', async () => {
    const page = await visits.newPage();
    await page.clock.install();
    await page.context().grantPermissions(['clipboard-write']);
    await page.goto(visits.origin + PAGE);
    await page.clock.pauseAt(Date.now() + 60_000);
    await button(page, 'リンクをコピー').click();
    await toast(page).getByText('リンクをコピーしました').waitFor();
    await page.clock.runFor(6_000);
    expect(await said(page)).toBe('リンクをコピーしました');
    await toast(page).getByRole('button').focus();
    await page.clock.runFor(30_000);
    expect(await said(page)).toBe('リンクをコピーしました');
    await button(page, '印刷する').focus();
    await page.clock.runFor(30_000);
    expect(await said(page)).toBe('');
    expect(await toast(page).getByRole('button').count()).toBe(0);
  });

  test('can be closed, and gives the focus back', async () => {
    const page = await open();
    const copy = button(page, 'リンクをコピー');
    await copy.click();
    await toast(page).getByRole('button', { name: '閉じる' }).press('Enter');
    expect(await said(page)).toBe('');
    expect(await copy.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test.each(['top', 'bottom'] as const)(
    'covers neither the pressed button at the %s nor the bar at the foot',
    async (edge) => {
      const page = await open({ viewport: { width: 320, height: 568 } });
      const copy = button(page, 'リンクをコピー');
      // A press by the keyboard: a click would scroll the button to another place.
      await copy.evaluate((one, isTop) => {
        one.focus({ preventScroll: true });
        document.documentElement.style.scrollBehavior = 'auto';
        one.scrollIntoView({ block: isTop ? 'start' : 'end' });
      }, edge === 'top');
      await page.keyboard.press('Enter');
      await toast(page).getByText('リンクをコピーしました').waitFor();
      const [own, ...others] = await page
        .locator('ui-toast, .actions, [data-share=copy] button')
        .evaluateAll((all) =>
          all
            .toSorted((a, b) => Number(b.matches('ui-toast')) - Number(a.matches('ui-toast')))
            .map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
        );
      expect(others).toHaveLength(2);
      for (const other of others) {
        expect(other.bottom <= (own?.top ?? 0) || other.top >= (own?.bottom ?? 0)).toBe(true);
      }
    },
  );

  test('makes way when the focus comes under it, and not onto the bar', async () => {
    const page = await open({ viewport: { width: 320, height: 568 } });
    await button(page, 'リンクをコピー').click();
    await toast(page).getByText('リンクをコピーしました').waitFor();
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      document.querySelector<HTMLElement>('.brand')?.focus({ preventScroll: true });
    });
    const boxOf = (selector: string) =>
      page.locator(selector).evaluate((one) => one.getBoundingClientRect());
    const own = await boxOf('ui-toast');
    expect(own.top).toBeGreaterThan((await boxOf('.brand')).bottom);
    expect(own.bottom).toBeLessThan((await boxOf('.actions')).top);
  });

  test('does not fade where less motion is asked for, and has a border in forced colours', async () => {
    const page = await open({ reducedMotion: 'reduce', forcedColors: 'active' });
    await button(page, 'リンクをコピー').click();
    expect(
      await toast(page).evaluate((one) => {
        const { transitionDuration, borderStyle } = getComputedStyle(one);
        return [transitionDuration, borderStyle];
      }),
    ).toEqual(['0s', 'solid']);
  });
});

test('without JavaScript there is no button that does nothing', async () => {
  const page = await visits.newPage({ javaScriptEnabled: false });
  await page.goto(visits.origin + PAGE);
  expect(await page.locator('share-link').count()).toBe(1);
  expect(await page.locator('share-link :visible').count()).toBe(0);
});

test.each([320, 1280])('nothing moves when the buttons appear, %i px wide', async (width) => {
  const slow = await serveSlowly(visits.origin, '</footer>', 500);
  const page = await visits.newPage({ viewport: { width, height: 640 } });
  const footerTops = await noteFooterTops(page, 'share-link');
  await page.goto(slow.origin + PAGE);
  await page.locator('share-link').getByRole('button').first().waitFor();
  const { before, after } = await footerTops();
  expect(before).toHaveLength(1);
  expect(after).toEqual(before);
  slow.close();
});

test('the script has at most 1024 bytes, brotli', async () => {
  const page = await open();
  const address = await page.locator('main script[src*="/ShareLink."]').getAttribute('src');
  const script = readFileSync(join(siteFolder, address ?? ''));
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(1024);
});
