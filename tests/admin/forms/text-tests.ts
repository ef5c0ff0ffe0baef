import { describe, expect, it } from 'vitest';
import type { Forms } from './forms.ts';

const PAGE = 'join';
const WORD = /リッチテキストでは形がくずれる書き方/;

/** The text below the fields, as rich text and as Markdown. */
export const textTests = (forms: Forms): void => {
  describe('a text', () => {
    it('with lists, tables and links changes one line with one character of rich text', async () => {
      await forms.editor.openEntry('pages', PAGE);
      await forms.page.locator('.cms-editor-visual [contenteditable=true] p').first().click();
      await forms.page.keyboard.press('Home');
      await forms.page.keyboard.type('X');
      await forms.editor.saveDraft();
      const [taken = '', ...given] = forms.diffOf(`pages/${PAGE}`);
      expect(given).toEqual([expect.stringContaining('X')]);
      expect(given[0]?.replace('X', '').slice(1)).toBe(taken.slice(1));
    });

    it('that rich text would change is written as Markdown, and says why', async () => {
      const { page, editor } = forms;
      const rich = page.getByRole('switch', { name: /に切り替える$/ });
      await editor.startEntry('glossary');
      await rich.click();
      await page.locator('.cms-editor-raw [contenteditable=true]').click();
      await page.keyboard.insertText(':::steps\n1. さがします。\n2. 聞きます。\n:::');
      await page.getByText(WORD).waitFor();
      expect(await rich.count()).toBe(0);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText('手順は、下のとおりです。');
      await page.getByText(WORD).waitFor({ state: 'detached' });
      await rich.click();
    });
  });
};
