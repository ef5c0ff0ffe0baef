import { setTimeout as delay } from 'node:timers/promises';
import type { Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { Editor } from '../editor.ts';
import { keptTexts } from '../kept-texts.ts';
import { ID, WAIT, type Journey } from './journey.ts';

const slowly = async (route: Route): Promise<void> => {
  await delay(1000);
  // The page may have been left meanwhile.
  await route.continue().catch(() => undefined);
};

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

  it('comes to the entry of the address after logging in', async () => {
    const { cms, browser } = journey();
    const other = await browser.newContext({ locale: 'ja-JP' });
    const visitor = new Editor(await other.newPage(), cms.url);
    await cms.logIn(visitor, '/collections/hubs/entries/kagawa/37201-mokomoko');
    const id = visitor.page.getByLabel(ID);
    await id.waitFor({ timeout: 20_000 });
    expect(await id.inputValue()).toBe('37201-mokomoko');
    expect(await visitor.page.evaluate(() => location.href)).toBe(
      `${cms.url}/admin/#/collections/hubs/entries/kagawa/37201-mokomoko`,
    );
    await other.close();
  });

  it.each([
    ['pages', '/entries/nothing-here'],
    ['hubs', '/entries/kagawa/37201-nothing'],
  ])('says that there is no such entry of %s, and leads to the list', async (collection, rest) => {
    const { cms, editor, page } = journey();
    await editor.openAddress(`/collections/${collection}${rest}`);
    const notice = page.getByRole('dialog', { name: 'そのページは見つかりません' });
    await notice.waitFor();
    // Told once: a message behind the dialog would say the same, and stay.
    await page.waitForTimeout(1000);
    expect(await page.locator('.cms-toasts > *').count()).toBe(0);
    expect(await page.getByLabel(ID).count()).toBe(0);
    expect(await page.getByRole('button', { name: '保存', exact: true }).count()).toBe(0);
    await notice.getByRole('button', { name: '一覧へ' }).click();
    await expect.poll(() => page.url(), WAIT).toMatch(new RegExp(`#/collections/${collection}$`));
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(cms.git('branch', '--list', `cms/${collection}/*`)).toBe('');
  });

  it.each([
    ['another page', '/collections/partners/entries/glico', 'glico'],
    ['a new page of another kind', '/collections/events/new', ''],
  ])('shows no text of a page under the address of %s', async (_, address, shown) => {
    const { editor, page } = journey();
    await editor.openEntry('partners', 'keidanren-npo-center');
    const loaded = page.waitForEvent('load');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await loaded;
    await expect.poll(() => page.getByLabel(ID).inputValue(), WAIT).toBe(shown);
  });

  it('makes no file of an entry that was taken away while it was open', async () => {
    const { cms, editor, page } = journey();
    await editor.startEntry('glossary');
    await editor.fill({
      [ID]: 'sample-gone',
      用語: 'なくなる言葉',
      '読み（ひらがな）': 'なくなることば',
      意味: '見本です。',
      出典: '見本',
    });
    await editor.saveDraft();
    await cms.withdrawElsewhere('glossary/sample-gone');
    await editor.fill({ 用語: 'なくなった言葉' });
    await editor.save();
    await page.getByText('ほかの人が取り消したか消したので、保存できません').first().waitFor();
    expect(await page.getByLabel('用語', { exact: true }).inputValue()).toBe('なくなった言葉');
    expect(cms.git('branch', '--list', 'cms/glossary/*')).toBe('');
  });

  it('offers what was written and not saved, in Japanese, however slow the server is', async () => {
    const { editor, page } = journey();
    await editor.openEntry('pages', 'first-visit');
    await editor.fill({ 短い説明: '書きかけの見本' });
    await expect
      .poll(async () => (await keptTexts(page))['backup.pages.first-visit'], WAIT)
      .toContain('書きかけの見本');
    const before = editor.asked.length;
    await page.route(/\/api\/v\d/, slowly);
    await editor.openEntry('pages', 'first-visit', { isKept: true });
    await expect
      .poll(() => editor.asked.slice(before).join(), WAIT)
      .toContain('書きかけて保存しなかったもの');
    // The entry itself may come later than the answer to that.
    await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('短い説明').inputValue()).toBe('書きかけの見本');
    await page.unroute(/\/api\/v\d/, slowly);
  });
}
