import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Forms } from './forms.ts';

const ID = 'ID（ページのアドレス）';

/** What is wrong is told in a list that stays, and the list leads to the fields. */
export const mistakeTests = (forms: Forms): void => {
  const panel = () => forms.page.locator('[data-mistakes]');
  const items = () => panel().getByRole('listitem').getByRole('button');
  const goTo = async (words: RegExp): Promise<void> => {
    await items().filter({ hasText: words }).focus();
    await forms.page.keyboard.press('Enter');
  };
  /** As a person does, key by key. */
  const retype = async (label: string, text: string): Promise<void> => {
    await forms.field(label).click();
    await forms.page.keyboard.press('Control+A');
    await forms.page.keyboard.type(text);
  };
  const isInView = (label: string): Promise<boolean> =>
    forms
      .field(label)
      .evaluate(
        (field) =>
          field === document.activeElement &&
          field.getBoundingClientRect().top > 0 &&
          field.getBoundingClientRect().bottom < innerHeight * 0.6,
      );

  const hasFocus = (label: RegExp): Promise<boolean> =>
    forms.page.evaluate(
      (source) =>
        new RegExp(source).test(
          (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '',
        ),
      label.source,
    );

  /** Opens the item of a list that a field lies in. */
  const unfold = (field: Locator): Promise<void> =>
    field.evaluate((element) => {
      let around = element.parentElement;
      while (around && !around.checkVisibility()) around = around.parentElement;
      around?.querySelector('button')?.click();
    });

  describe('a form with mistakes', () => {
    it('says so when only the way of writing is wrong, from anywhere in the form', async () => {
      await forms.editor.startEntry('hubs');
      await forms.editor.fill({ [ID]: '見本 1', 名称: '見本のひろば', 市区町村: '新宿区' });
      await forms.editor.choose('都道府県', '東京都');
      await forms.editor.fill({ 電話番号: '0878392011', 出典の名前: '見本' });
      await forms.editor.save();
      await panel().waitFor();
      await expect.poll(() => items().allTextContents()).toHaveLength(2);
      expect(await panel().getByRole('heading').textContent()).toBe('直すところが2つあります');
      expect(
        await forms.page.evaluate(() => document.activeElement?.matches('[data-mistakes-title]')),
      ).toBe(true);
      await goTo(/^「電話番号」市外局番から、半角の数字とハイフンで書いてください。/);
      await expect.poll(() => isInView('電話番号 (任意)')).toBe(true);
      await goTo(/^「ID（ページのアドレス）」半角の小文字・数字・ハイフンだけで/);
      await expect.poll(() => isInView(ID)).toBe(true);
      await forms.page.keyboard.type('-x');
      expect(await panel().isVisible()).toBe(true);
    });

    it('loses what has been put right, and says when that was all', async () => {
      const [title, way] = [panel().getByRole('heading'), panel().locator('[data-mistakes-way]')];
      await retype('電話番号 (任意)', '03-1234-5678');
      await expect
        .poll(() => items().allTextContents(), { timeout: 10_000 })
        .toEqual([expect.stringMatching(/^「ID（ページのアドレス）」/)]);
      expect(await title.textContent()).toBe('直すところが1つあります');
      await retype(ID, '13104-mistakes');
      await expect
        .poll(() => title.textContent(), { timeout: 10_000 })
        .toBe('すべて直りました。保存してください。');
      expect(await items().count()).toBe(0);
      expect(await way.isVisible()).toBe(false);
      // She may spoil it again before she saves.
      await retype(ID, '見本 1');
      await expect
        .poll(() => title.textContent(), { timeout: 10_000 })
        .toBe('直すところが1つあります');
      expect(await way.isVisible()).toBe(true);
      expect(await items().allTextContents()).toEqual([
        expect.stringMatching(/^「ID（ページのアドレス）」/),
      ]);
    });

    it('goes when the editor closes it, or has put things right', async () => {
      await panel().getByRole('button', { name: '閉じる' }).click();
      expect(await panel().isVisible()).toBe(false);
      await forms.editor.save();
      await panel().waitFor();
      await retype(ID, '13104-mistakes');
      await retype('電話番号 (任意)', '03-1234-5678');
      await forms.editor.saveDraft();
      expect(await panel().isVisible()).toBe(false);
    });

    it('tells of all in one list, what a field lacks and what does not go together', async () => {
      await forms.editor.startEntry('events');
      await forms.editor.fill({
        [ID]: '2024-lunch-exchange',
        一覧に出る短い説明: '見本です。',
        開催日: '2099-12-01',
      });
      await forms.page.getByRole('switch').last().click();
      await forms.editor.writeBody('[会](/events/none/)');
      await forms.editor.save();
      await panel().waitFor();
      await expect
        .poll(() => items().allTextContents())
        .toEqual([
          expect.stringMatching(/^「ID（ページのアドレス）」の 2024-lunch-exchange は/),
          expect.stringMatching(/タイトル/),
          expect.stringMatching(/種類/),
          expect.stringMatching(/^「本文」1行目：「\/events\/none\/」というページはありません。/),
        ]);
      expect(await panel().getByRole('heading').textContent()).toBe('直すところが4つあります');
      // The CMS remembers the way of writing for the next form.
      await forms.page.keyboard.press('Escape');
      await forms.page.getByRole('switch').last().click();
    });

    it('tells of an entry what would stop the whole site, and leads to it', async () => {
      await forms.editor.openEntry('events', '2024-theme-exchange');
      await forms.page.getByRole('switch', { name: /公開を終える/ }).click();
      await forms.editor.fill({ かわりのページ: '/events/naiyo/' });
      await forms.editor.save();
      await panel().waitFor();
      await expect
        .poll(() => items().allTextContents())
        .toEqual([expect.stringMatching(/^「かわりのページ」「\/events\/naiyo\/」というページは/)]);
      await goTo(/naiyo/);
      await expect.poll(() => isInView('かわりのページ (任意)')).toBe(true);
      await forms.page.keyboard.press('Escape');
    });

    it('goes when what was changed is undone', async () => {
      await forms.editor.openEntry('events', '2024-online-exchange');
      const title = await forms.field('タイトル').inputValue();
      await retype('タイトル', ' ');
      await forms.editor.save();
      await panel().waitFor();
      await retype('タイトル', title.slice(0, 3));
      expect(await panel().isVisible()).toBe(true);
      await retype('タイトル', title);
      await panel().waitFor({ state: 'hidden' });
      const unsaved = forms.page.getByText('未保存', { exact: true });
      expect(await unsaved.count()).toBe(0);
      // What was not there is there again when it is emptied or switched off.
      await forms.editor.fill({ かわりのページ: '/events/' });
      await unsaved.waitFor();
      await forms.editor.fill({ かわりのページ: '' });
      await unsaved.waitFor({ state: 'hidden' });
      const ended = forms.page.getByRole('switch', { name: /公開を終える/ });
      await ended.click();
      await unsaved.waitFor();
      await ended.click();
      await unsaved.waitFor({ state: 'hidden' });
    });

    it('tells which item of the menu leads nowhere, and leads to it', async () => {
      await forms.editor.openAddress('/collections/site/entries/site');
      const address = forms.field('アドレス').nth(1);
      await unfold(address);
      await address.fill('/sagasu/');
      await forms.editor.save();
      await panel().waitFor();
      await expect
        .poll(() => items().allTextContents())
        .toEqual([expect.stringMatching(/^「メニュー 2 › アドレス」「\/sagasu\/」というページは/)]);
      await goTo(/sagasu/);
      await expect
        .poll(() => address.evaluate((field) => field === document.activeElement))
        .toBe(true);
      await forms.page.keyboard.press('Escape');
    });

    it('names the one of several that is empty, and leads to it', async () => {
      await forms.editor.startEntry('glossary');
      const add = forms.page.getByRole('button', { name: 'ほかの言い方を追加' });
      for (let item = 1; item <= 3; item += 1) await add.click();
      const variant = (item: number) =>
        forms.page.getByRole('textbox', { name: `ほかの言い方 ${item}`, exact: true });
      await variant(1).fill('広場');
      await forms.editor.fill({ '読み（ひらがな）': 'ヒロバ' });
      await forms.editor.save();
      await panel().waitFor();
      await expect
        .poll(() => items().allTextContents())
        .toEqual(
          expect.arrayContaining([
            '「読み（ひらがな）」ひらがなで書いてください。例：ちいきこそだてしえんきょてん',
            '「ほかの言い方 2」が空です。書くか、選んでください。',
            '「ほかの言い方 3」が空です。書くか、選んでください。',
          ]),
        );
      await goTo(/^「ほかの言い方 3」/);
      await expect
        .poll(() => variant(3).evaluate((field) => field === document.activeElement))
        .toBe(true);
    });

    it('names the item of a field that every item has, tells it once, and opens what is folded', async () => {
      await forms.editor.startEntry('hubs');
      const add = forms.page.getByRole('button', { name: 'SNSを追加' });
      await add.click();
      await add.click();
      await forms.page.getByRole('button', { name: 'SNS 2をたたむ' }).click();
      await forms.editor.save();
      await panel().waitFor();
      await expect
        .poll(() => items().allTextContents())
        .toEqual(
          expect.arrayContaining([expect.stringMatching(/^「SNS 2 › アドレス」が空です。/)]),
        );
      // A group that lacks what its field lacks.
      const told = await items().allTextContents();
      expect(told.filter((words) => words.includes('出典'))).toEqual([
        expect.stringMatching(/^「出典の名前」が空です。/),
      ]);
      await goTo(/^「SNS 2 › アドレス」/);
      await expect.poll(() => hasFocus(/^アドレス/)).toBe(true);
      // Where she has been led to, she is when the list is closed.
      await panel().getByRole('button', { name: '閉じる' }).press('Enter');
      expect(await hasFocus(/^アドレス/)).toBe(true);
    });

    it('puts the preview away that covers the form', async () => {
      await forms.editor.startEntry('campaigns');
      await forms.editor.fill({ 一覧に出る短い説明: '見本です。' });
      await forms.page.getByRole('button', { name: 'プレビュー' }).first().click();
      await forms.page.frameLocator('#preview-pane').getByRole('heading').first().waitFor();
      await forms.editor.save();
      await panel().waitFor();
      await goTo(/タイトル/);
      await expect.poll(() => hasFocus(/^タイトル/)).toBe(true);
      expect(await forms.page.locator('#preview-pane').count()).toBe(0);
      await forms.page.keyboard.press('Escape');
    });

    it('opens what is folded on the way to a field', async () => {
      await forms.editor.startEntry('cases');
      await forms.page.getByText('まだ何も書いていません').waitFor();
      const group = forms.page
        .locator('label', { hasText: /^動画 \(任意\)$/ })
        .locator('..')
        .locator('..');
      await group.getByRole('button', { name: '動画を開く', exact: true }).first().click();
      await forms.editor.fill({ 動画の長さ: '１分' });
      await group.getByRole('button', { name: '動画をたたむ', exact: true }).first().click();
      expect(await forms.field('動画の長さ (任意)').isVisible()).toBe(false);
      await forms.editor.save();
      await panel().waitFor();
      await goTo(/^「動画の長さ」「12:34」の形で、分と秒を半角で書いてください。/);
      await expect.poll(() => isInView('動画の長さ (任意)')).toBe(true);
    });

    it('tells what only the build would know, and leads into the text', async () => {
      await forms.editor.startEntry('events');
      await forms.editor.fill({
        [ID]: '2026-mistakes',
        タイトル: '見本の日',
        一覧に出る短い説明: '見本です。',
        公開を始める日: '2099-11-01',
        公開する最後の日: '2099-10-31',
        開催日: '2099-12-01',
      });
      await forms.editor.choose('種類', '交流会');
      await forms.page.getByRole('switch').last().click();
      await forms.editor.writeBody('[会](/events/none/) <b>だいじ</b> ![室](../media/none.jpg)');
      await forms.editor.save();
      await panel().waitFor();
      await expect
        .poll(() => items().allTextContents())
        .toEqual([
          '「公開する最後の日」「公開を始める日」と同じか、後の日にしてください。',
          expect.stringMatching(/^「本文」1行目：写真「content\/media\/none.jpg」が見つかりません/),
          expect.stringMatching(/^「本文」1行目：HTMLは使えません/),
          '「本文」1行目：「/events/none/」というページはありません。',
        ]);
      await goTo(/events\/none/);
      await expect
        .poll(() => forms.page.evaluate(() => document.activeElement?.getAttribute('role')))
        .toBe('textbox');
      await forms.page.keyboard.press('Escape');
    });
  });
};
