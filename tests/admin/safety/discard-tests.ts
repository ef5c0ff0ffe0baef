import { describe, expect, it } from 'vitest';
import { git } from '../working-copy.ts';
import type { Safety } from './safety.ts';

const drafts = ({ site }: Safety): string =>
  git(site.clone, 'branch', '--list', 'cms/*', '--format=%(refname:short)');

/** Drafts that are thrown away, and items of lists. */
export const discardTests = (safety: Safety): void => {
  describe('throwing away', () => {
    const discard = (): Promise<void> =>
      safety.page.getByRole('button', { name: '下書きを削除' }).click();

    it('a draft of a published page is said to leave the page', async () => {
      const { editor, page } = safety;
      await editor.openEntry('pages', 'first-visit');
      expect(drafts(safety)).toContain('cms/pages/first-visit');
      const asked = await safety.askedDuring(discard);
      expect(asked).toEqual([
        'この下書きを削除しますか？公開中のページは、そのまま残ります。削除した下書きは元に戻せません。',
      ]);
      await page.getByText('下書きを削除しました。').waitFor();
      expect(drafts(safety)).not.toContain('cms/pages/first-visit');
    });

    it('a draft of a page that was never public is said to be all of it', async () => {
      const { editor, page } = safety;
      await editor.startEntry('glossary');
      await editor.fill({
        'ID（ページのアドレス）': 'sample-word',
        用語: '見本の言葉',
        '読み（ひらがな）': 'みほんのことば',
        意味: '見本です。',
        出典: '見本',
      });
      await editor.saveDraft();
      const asked = await safety.askedDuring(discard);
      expect(asked).toEqual([
        'この下書きを削除しますか？まだ公開していないので、書いたものはすべて消えます。元に戻せません。',
      ]);
      await page.getByText('下書きを削除しました。').waitFor();
    });

    it('asks before an item of a list goes that holds something', async () => {
      const { editor, page } = safety;
      await editor.openEntry('glossary', 'away-ikuji');
      const list = page
        .getByText('ほかの言い方 (任意)')
        .locator('xpath=ancestor::div[contains(@class,"ControlContainer")][1]');
      const items = list.getByRole('textbox');
      await list.getByRole('button', { name: /を追加$/ }).click();
      const count = await items.count();
      const remove = list.locator('button[class*="TopBarButton"]:last-child').last();
      expect(await safety.askedDuring(() => remove.click())).toEqual([]);
      await expect.poll(() => items.count()).toBe(count - 1);
      await list.getByRole('button', { name: /を追加$/ }).click();
      await items.last().fill('見本');
      await editor.refusing(() => remove.click());
      expect(await items.last().inputValue()).toBe('見本');
      expect(await safety.askedDuring(() => remove.click())).toHaveLength(1);
      await expect.poll(() => items.count()).toBe(count - 1);
    });
  });
};
