import { describe, expect, it } from 'vitest';
import { git } from '../working-copy.ts';
import type { Forms } from './forms.ts';

const FIGURE = 'helper-scheme-share';

/** The table of a figure. */
export const tableTests = (forms: Forms): void => {
  describe('the table of a figure', () => {
    it('is pasted from a sheet, and every cell that is no number is named', async () => {
      await forms.editor.openEntry('figures', FIGURE);
      await forms.page.getByText('Excelの表を貼りつける').click();
      await forms.page.getByLabel('表', { exact: true }).last().fill('\t割合\nある\t3割程度');
      await forms.page.getByRole('button', { name: 'この表にする' }).click();
      await forms.page.getByText('2行目：「3割程度」は数字ではありません。').waitFor();
      await forms.page
        .getByLabel('表', { exact: true })
        .last()
        .fill('\t割合（%）\t人数（人）\nある\t25.2\t1,234\nない\t74.8\t3,664');
      await forms.page.getByRole('button', { name: 'この表にする' }).click();
      await forms.page.getByText('2行を入れました。').waitFor();
      expect(await forms.field('あるの人数（人）').inputValue()).toBe('1234');
    });

    it('keeps words in a cell, and says that they are no number', async () => {
      await forms.field('あるの人数（人）').fill('約3割');
      await forms.field('あるの人数（人）').press('Tab');
      await forms.page.getByText('数字だけを書いてください。').waitFor();
      expect(await forms.field('あるの人数（人）').inputValue()).toBe('約3割');
      await forms.editor.save();
      await forms.page
        .locator('[data-mistakes]')
        .getByText(/^「行 1 › /)
        .waitFor();
      await forms.page.locator('[data-mistakes-close]').click();
      await forms.field('あるの人数（人）').fill('１，２３４');
      await forms.field('あるの人数（人）').press('Tab');
      expect(await forms.field('あるの人数（人）').inputValue()).toBe('1234');
    });

    it('loses the numbers of a column with the column', async () => {
      const remove = forms.page.getByRole('button', { name: '列 1を、その数字といっしょに消す' });
      await forms.editor.refusing(() => remove.click());
      expect(await forms.field('あるの割合（%）').inputValue()).toBe('25.2');
      await remove.click();
      expect(forms.editor.asked.at(-1)).toBe('この項目を消しますか？書いたものも消えます。');
      expect(await forms.page.evaluate(() => document.activeElement?.textContent)).toBe('列を足す');
      expect(await forms.field('あるの人数（人）').inputValue()).toBe('1234');
      await forms.editor.saveDraft();
      const file = git(
        forms.site.clone,
        'show',
        `cms/figures/${FIGURE}:content/figures/${FIGURE}.md`,
      );
      expect(file).toContain('columns:\n  - label: 人数\n    unit: 人\n');
      expect(file).toContain('  - label: ない\n    values:\n      - 3664\n');
    });
  });
};
