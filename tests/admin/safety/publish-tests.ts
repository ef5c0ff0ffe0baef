import { describe, expect, it } from 'vitest';
import { photoWithPosition } from '../photo.ts';
import type { Safety } from './safety.ts';

const ID = '2026-sample-words';
const TITLE = '見本のことば';

/** What an editor hears, sees and holds on the way from a new entry to its page. */
export const publishTests = (safety: Safety): void => {
  describe('on the way to its page, an entry', () => {
    /** What has the focus, by its words. */
    const focused = (): Promise<string> =>
      safety.page.evaluate(() => {
        const { activeElement: active } = document;
        return active === document.body ? 'nothing' : (active as HTMLElement).innerText.trim();
      });
    const press = (name: string | RegExp, key = 'Enter'): Promise<void> =>
      safety.page.getByRole('button', { name }).first().press(key);
    const message = (role: 'status' | 'alert' = 'status') =>
      safety.page.locator('.cms-toasts').getByRole(role);

    it('leaves the focus at the picture that was chosen', async () => {
      const { editor, page } = safety;
      await editor.startEntry('events');
      await page.getByRole('button', { name: '画像を選択', exact: true }).click();
      await page.locator('input[type=file]').setInputFiles({
        ...{ name: 'sample.jpg', mimeType: 'image/jpeg' },
        buffer: await photoWithPosition(),
      });
      await page.getByRole('button', { name: '名前をコピー' }).waitFor();
      await page.getByRole('button', { name: '選択する' }).click();
      await page.getByLabel('画像の説明（代替テキスト）').first().waitFor();
      // What slides away has gone, and all is drawn anew.
      await page.waitForTimeout(1000);
      expect(await focused()).toMatch(/画像/);
    });

    it('leaves the focus at its status when it has been saved for the first time', async () => {
      const { editor, page } = safety;
      await editor.startEntry('events');
      await editor.fill({ 'ID（ページのアドレス）': ID, タイトル: TITLE });
      await editor.fill({ 一覧に出る短い説明: '見本です。', 開催日: '2026-12-05' });
      await editor.choose('種類', '交流会');
      await editor.writeBody('{子育|こそだ}ての見本です。');
      await press(/^保存$/);
      await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
      await expect.poll(focused).toBe('ステータス: 下書き');
    });

    it('stays where the editor is in a long form when it is saved for the first time', async () => {
      const { editor, page } = safety;
      await editor.openEntry('hubs', 'kagawa/37201-pokapoka');
      const remarks = page.getByLabel('備考（出典の言葉） (任意)');
      await remarks.fill('見本の備考');
      const before = (await remarks.boundingBox()) ?? expect.fail();
      await press(/^保存$/);
      await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
      await expect
        .poll(async () => Math.abs(((await remarks.boundingBox())?.y ?? 0) - before.y))
        .toBeLessThan(100);
      await page.getByRole('button', { name: '下書きを削除' }).click();
      await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor({ state: 'hidden' });
    });

    it('is read on the board without marks, and its buttons say which it is', async () => {
      const { editor, page } = safety;
      await editor.openAddress('/workflow');
      const card = page.locator('a', { has: page.getByRole('heading', { name: TITLE }) });
      await card.waitFor();
      expect(await card.innerText()).toMatch(/子育ての見本です。$/);
      await page.getByRole('button', { name: `「${TITLE}」の下書きを削除` }).waitFor();
      await page.getByRole('button', { name: `「${TITLE}」を公開する` }).waitFor();
    });

    it('leaves the focus in the bar when it is published, and leads to its page when the site has it', async () => {
      const { editor, page, site } = safety;
      await editor.openEntry('events', ID);
      await editor.setStatus('下書き', '準備完了');
      await press(/^公開$/);
      await page.getByRole('menuitem', { name: '公開する' }).press('Enter');
      await message()
        .getByText(`「${TITLE}」を公開しました。いま、サイトを組み立てています。`)
        .waitFor();
      await page.getByRole('button', { name: '公開済' }).waitFor();
      await expect.poll(focused).toBe('公開済');
      const built = message().getByText(`「${TITLE}」を公開しました。サイトに出ました。`);
      await built.waitFor({ timeout: 200_000 });
      expect(await message().count()).toBe(1);
      const link = message().getByRole('link', { name: 'ページを開く（新しいタブ）' });
      expect(await link.getAttribute('rel')).toBe('noopener');
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await opened.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      expect(opened.url()).toBe(`${site.url}/events/${ID}/`);
      await opened.close();
      await message().getByRole('button', { name: '閉じる' }).click();
      expect(await message().count()).toBe(0);
    });

    it('that is to come later says when', async () => {
      const { editor, page } = safety;
      await editor.openEntry('events', ID);
      await editor.fill({ 公開を始める日: '2099-04-01' });
      await editor.saveDraft();
      await editor.setStatus('下書き', '準備完了');
      await editor.publish();
      await message()
        .getByText(`「${TITLE}」を公開しました。2099年4月1日にサイトに出ます。`)
        .first()
        .waitFor();
      expect(await message().getByRole('link').count()).toBe(0);
      await page.getByRole('button', { name: '公開済' }).waitFor();
    });
  });
};
