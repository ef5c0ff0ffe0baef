import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Forms } from './forms.ts';

const PAGE = 'join';
const CAMPAIGN = 'content/campaigns/go-to-hub.md';
const WORD = /リッチテキストでは形がくずれる書き方/;

/** Lines, and the text below the fields, as rich text and as Markdown. */
export const textTests = (forms: Forms): void => {
  describe('a line', () => {
    it('of full width is taken where its field wants half width, when the editor leaves it', async () => {
      await forms.editor.startEntry('hubs');
      const phone = forms.field('電話番号 (任意)');
      await phone.fill('０８７ー１２３−４５６７');
      await phone.press('Tab');
      await expect.poll(() => phone.inputValue()).toBe('087-123-4567');
      const name = forms.field('名称');
      await name.fill('見本のひろば２号');
      await name.press('Tab');
      await phone.fill('０８７ー１２');
      await phone.press('Tab');
      expect(await phone.inputValue()).toBe('０８７ー１２');
      expect(await name.inputValue()).toBe('見本のひろば２号');
    });

    it('of a list is read while it is folded', async () => {
      await forms.editor.openEntry('campaigns', 'go-to-hub');
      const list = forms.page.getByRole('group', { name: '進め方 1', exact: true });
      await list.waitFor();
      expect(await list.getByRole('textbox').count()).toBe(0);
      const [step = ''] = readFileSync(join(forms.site.clone, CAMPAIGN), 'utf8')
        .split('steps:\n  - ')
        .slice(1)
        .map((rest) => rest.split('\n')[0] ?? '');
      expect(step.length).toBeGreaterThan(5);
      expect(await list.innerText()).toContain(step);
    });
  });

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
