import { describe, expect, it } from 'vitest';
import type { Forms } from './forms.ts';

const HUB = 'kagawa/37201-mokomoko';

/** The week grid, and what differs from it. */
export const hoursTests = (forms: Forms): void => {
  describe('opening hours', () => {
    it('are written in the grid, and said as the hub’s page says them', async () => {
      await forms.editor.openEntry('hubs', HUB);
      const said = forms.page.getByRole('status').filter({ hasText: 'ページに出る言葉' });
      await forms.page
        .getByRole('group', { name: '月曜日', exact: true })
        .getByLabel('開いているか')
        .selectOption('開いている');
      await forms.page.getByRole('button', { name: '月曜日の時間帯を足す' }).click();
      await forms.field('月曜日 1つ目の時間帯の始まり').fill('930');
      await forms.field('月曜日 1つ目の時間帯の終わり').fill('15時');
      await forms.field('月曜日 1つ目の時間帯の終わり').press('Tab');
      expect(await said.textContent()).toContain('月 09:30〜15:00。');
      await forms.field('月曜日 1つ目の時間帯の終わり').fill('9');
      await forms.field('月曜日 1つ目の時間帯の終わり').press('Enter');
      await forms.page.getByText('終わりは始まりより後の時刻にしてください。').first().waitFor();
      expect(await forms.field('月曜日 1つ目の時間帯の終わり').getAttribute('aria-invalid')).toBe(
        'true',
      );
      await forms.field('月曜日 1つ目の時間帯の終わり').fill('15:00');
      await forms.field('月曜日 1つ目の時間帯の終わり').press('Enter');
    });

    it('are told of when two times of a day overlap, with the weekday and both', async () => {
      await forms.page.getByRole('button', { name: '月曜日の時間帯を足す' }).click();
      await forms.field('月曜日 2つ目の時間帯の始まり').fill('14時');
      await forms.field('月曜日 2つ目の時間帯の終わり').fill('17時');
      await forms.field('月曜日 2つ目の時間帯の終わり').press('Tab');
      const words =
        '時間帯「09:30〜15:00」と「14:00〜17:00」が重なっています。一つにまとめるか、時刻を直してください。例：09:30〜17:00';
      const summary = forms.page.getByRole('status').filter({ hasText: '直すところがあります' });
      await summary.getByText(`「毎週月曜日 › 時間帯」${words}`).waitFor();
      const begins = forms.field('月曜日 2つ目の時間帯の始まり');
      expect(await begins.getAttribute('aria-invalid')).toBe('true');
      const notes = (await begins.getAttribute('aria-describedby')) ?? '';
      expect(await forms.page.locator(`[id="${notes}"]`).textContent()).toBe(words);

      // Saving is refused, and the list leads to the very time.
      await forms.editor.save();
      const item = forms.page.locator('[data-mistakes] li button').filter({ hasText: words });
      await item.press('Enter');
      await expect
        .poll(() => begins.evaluate((field) => field === document.activeElement))
        .toBe(true);
      await forms.page.locator('[data-mistakes-close]').click();

      await begins.fill('15:00');
      await forms.field('月曜日 2つ目の時間帯の終わり').press('Tab');
      await expect.poll(() => summary.count()).toBe(0);
      await forms.page.getByRole('button', { name: '月曜日 2つ目の時間帯を消す' }).click();
    });

    it('keep the times of a day over another choice', async () => {
      const isOpen = forms.page
        .getByRole('group', { name: '月曜日', exact: true })
        .getByLabel('開いているか');
      await isOpen.selectOption('休み');
      expect(await forms.field('月曜日 1つ目の時間帯の始まり').count()).toBe(0);
      await isOpen.selectOption('開いている');
      expect(await forms.field('月曜日 1つ目の時間帯の始まり').inputValue()).toBe('09:30');
    });

    it('know weeks of the month and days of the year, by the keyboard alone', async () => {
      await forms.page.getByText('第何週の決まり', { exact: true }).press('Enter');
      await forms.page.getByRole('button', { name: '第何週の決まりを足す' }).press('Enter');
      await forms.page.getByRole('checkbox', { name: '第3' }).press('Space');
      await forms.page
        .getByRole('group', { name: '第何週の決まり 1' })
        .getByLabel('開いているか')
        .selectOption('休み');
      await forms.page.getByText('毎年の休み', { exact: true }).press('Enter');
      await forms.page.getByRole('button', { name: '毎年の休みを足す' }).press('Enter');
      await forms.field('いつから（月-日）：月').selectOption('12月');
      await forms.field('いつから（月-日）：日').selectOption('29日');
      await forms.field('いつまで（月-日）：月').selectOption('1月');
      await forms.field('いつまで（月-日）：日').selectOption('3日');
      const said = forms.page.getByRole('status').filter({ hasText: 'ページに出る言葉' });
      await expect
        .poll(() => said.textContent())
        .toContain('第3土曜日は休み。祝日はわからない。12月29日〜1月3日は休み。');
    });

    it('change their own lines only', async () => {
      await forms.editor.saveDraft();
      expect(forms.diffOf(`hubs/${HUB}`)).toEqual([
        '+    - days:',
        '+        - mon',
        '+      slots:',
        "+        - opens: '09:30'",
        "+          closes: '15:00'",
        '+  nthWeekdays:',
        '+    - nth:',
        '+        - 3',
        '+      day: sat',
        '+      open: false',
        '+  seasons:',
        '+    - from: 12-29',
        '+      to: 01-03',
        '+      open: false',
      ]);
    });
  });
};
