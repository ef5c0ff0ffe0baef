import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ID, WAIT, type Journey } from './journey.ts';

/** What Decap keeps in the browser, in IndexedDB, of what is not saved; two seconds after the last key. */
const keptTexts = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('localforage');
        request.onerror = () => {
          reject(new Error('no database'));
        };
        request.onsuccess = () => {
          const database = request.result;
          const all = database.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );

/** How an editor comes to an entry, and back to what was not saved. */
export function wayInJourneys(journey: () => Journey): void {
  it('finds a hub by its reading or place and opens it', async () => {
    const { cms, page } = journey();
    await page.goto(`${cms.url}/admin/#/collections/hubs`);
    await page.getByRole('button', { name: '拠点をさがして編集する' }).click();
    const dialog = page.getByRole('dialog', { name: '編集する拠点をさがす' });
    await dialog.getByRole('searchbox').fill('高松市 モコモコ');
    await dialog.getByText('1か所あります').waitFor();
    await dialog.getByRole('link', { name: /もこもこ/ }).click();
    await expect.poll(() => page.getByLabel(ID).inputValue(), WAIT).toBe('37201-mokomoko');
  });

  it('offers what was written and not saved, in Japanese, however slow the server is', async () => {
    const { editor, page } = journey();
    await editor.openEntry('pages', 'first-visit');
    await editor.fill({ 短い説明: '書きかけの見本' });
    await expect.poll(() => keptTexts(page), WAIT).toContain('書きかけの見本');
    const before = editor.asked.length;
    await page.route(/\/api\/v\d/, async (route) => {
      await delay(1000);
      await route.continue();
    });
    await editor.openEntry('pages', 'first-visit');
    await expect
      .poll(() => editor.asked.slice(before).join(), WAIT)
      .toContain('書きかけて保存しなかったもの');
    // The entry itself may come later than the answer to that.
    await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('短い説明').inputValue()).toBe('書きかけの見本');
    await page.unroute(/\/api\/v\d/);
  });
}
