import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '../working-copy.ts';
import type { Safety } from './safety.ts';

/** Opens a form with what was left in it before. */
const KEPT = { isKept: true };
const ID = 'ID（ページのアドレス）';
const TEXT = '書きかけの見本';
/** Longer than Decap takes to offer what it has kept. */
const ASKED_MS = 2500;
/** Longer than a slow server takes for all its answers. */
const SETTLED_MS = 6000;

/** What was written and not saved, and the ways to leave it. */
export const keptTextTests = (safety: Safety): void => {
  describe('what was written and not saved', () => {
    const field = (label: string) => safety.page.getByLabel(label, { exact: true });
    /** Writes and waits until it is kept. */
    const write = async (label: string, page: string): Promise<void> => {
      await safety.editor.fill({ [label]: TEXT });
      await expect.poll(() => safety.kept(`backup.${page}`), { timeout: 20_000 }).toContain(TEXT);
    };
    /** Opens a form on a slow server, takes what was kept, and looks again when all has come. */
    const expectKept = async (label: string, open: () => Promise<void>): Promise<void> => {
      const asked = await safety.askedDuring(() =>
        safety.slowly(async () => {
          await open();
          await expect.poll(() => field(label).inputValue(), { timeout: 20_000 }).toBe(TEXT);
          await safety.page.waitForTimeout(SETTLED_MS);
        }),
      );
      expect(asked.join()).toContain('続きから書きますか？');
      expect(await field(label).inputValue()).toBe(TEXT);
      await safety.page.getByText('未保存', { exact: true }).waitFor();
    };
    const undo = (label: string, text: string): Promise<void> =>
      safety.editor.fill({ [label]: text });

    it('of a published page comes back and stays, and goes when it is undone', async () => {
      await safety.editor.openEntry('pages', 'first-visit');
      const before = await field('短い説明').inputValue();
      await write('短い説明', 'pages.first-visit');
      await expectKept('短い説明', () => safety.editor.openEntry('pages', 'first-visit', KEPT));
      await undo('短い説明', before);
      await safety.page.getByText('保存済', { exact: true }).waitFor();
      const asked = await safety.askedDuring(async () => {
        await safety.editor.openEntry('pages', 'first-visit', KEPT);
        await safety.page.waitForTimeout(ASKED_MS);
      });
      expect(asked).toEqual([]);
    });

    it('of a draft comes back and stays', async () => {
      await safety.editor.openEntry('pages', 'first-visit');
      await safety.editor.fill({ 短い説明: '下書きの見本' });
      await safety.editor.saveDraft();
      await write('短い説明', 'pages.first-visit');
      await expectKept('短い説明', () => safety.editor.openEntry('pages', 'first-visit', KEPT));
      await safety.editor.saveDraft();
    });

    it.each([
      ['the page is loaded anew', () => safety.page.reload()],
      [
        'a phone puts the page away',
        () =>
          safety.page.evaluate(() => {
            Object.defineProperty(document, 'hidden', { value: true, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
          }),
      ],
    ])('is kept to its last word when %s', async (_, leave) => {
      const { editor, page } = safety;
      await editor.openEntry('pages', 'join');
      // Every two seconds it is kept anyway: not now.
      await page.evaluate(() => {
        const later = window.setTimeout.bind(window);
        Object.assign(window, {
          setTimeout: (act: () => void, ms = 0, ...more: unknown[]) =>
            ms < 1500 ? later(act, ms, ...more) : 0,
        });
      });
      await editor.fill({ 短い説明: TEXT });
      await leave();
      await expect
        .poll(() => safety.kept('backup.pages.join'), { timeout: 20_000 })
        .toContain(TEXT);
    });

    it('of a new page comes back and stays, though others are opened and left meanwhile', async () => {
      const { editor, page } = safety;
      await editor.startEntry('glossary');
      await page.getByText('まだ何も書いていません').waitFor();
      await write('用語', 'glossary');
      await editor.openEntry('glossary', 'away-ikuji', KEPT);
      await page.getByRole('link', { name: /編集中/ }).click();
      await page.getByRole('link', { name: 'コンテンツ' }).waitFor();
      await expectKept('用語', () => editor.startEntry('glossary', KEPT));
      expect(await field(ID).inputValue()).toBe('');
      await undo('用語', '');
    });

    it('stays when the editor goes back to the list at once', async () => {
      const { editor, page } = safety;
      await editor.openEntry('pages', 'accessibility');
      await editor.fill({ 短い説明: TEXT });
      const asked = await safety.askedDuring(async () => {
        await page.getByRole('link', { name: /編集中/ }).click();
        await page.getByRole('link', { name: 'コンテンツ' }).waitFor();
      });
      expect(asked.join()).toContain('書きかけは、このパソコンに残ります');
      await page.waitForTimeout(1000);
      await expectKept('短い説明', () => editor.openEntry('pages', 'accessibility', KEPT));
    });

    it('is asked about before the editor logs out, and is there after the next login', async () => {
      const { editor, page } = safety;
      const logOut = async (): Promise<void> => {
        await page.getByRole('button', { name: 'アカウントのメニュー' }).click();
        await page.getByRole('menuitem', { name: 'ログアウト' }).click();
      };
      await editor.refusing(logOut);
      expect(editor.asked.at(-1)).toContain('保存していない変更があります');
      expect(await field('短い説明').inputValue()).toBe(TEXT);
      await logOut();
      await page.getByRole('heading', { name: 'サイトの編集' }).waitFor();
      await editor.logIn();
      await expectKept('短い説明', () => editor.openEntry('pages', 'accessibility', KEPT));
    });

    it('meets what others have published meanwhile, instead of covering it', async () => {
      const { editor, page, site } = safety;
      await editor.openEntry('glossary', 'away-ikuji');
      await write('用語', 'glossary.away-ikuji');
      const file = join(site.clone, 'content/glossary/away-ikuji.md');
      writeFileSync(file, readFileSync(file, 'utf8').replace('reading: ', 'reading: みほん'));
      git(site.clone, 'commit', '--quiet', '--all', '--message', 'Another person’s work');
      await expectKept('用語', () => editor.openEntry('glossary', 'away-ikuji', KEPT));
      // Words that are not kept yet when the page is loaded anew with them.
      await editor.fill({ 出典: '見本の出典' });
      await editor.save();
      const conflict = page.getByRole('dialog', { name: 'ほかの人の変更とぶつかりました' });
      await conflict.getByText('両方の変更を合わせられます').waitFor();
      const loaded = page.waitForEvent('load');
      await conflict.getByRole('button', { name: '合わせて保存し、開きなおす' }).click();
      await loaded;
      await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
      expect(await safety.kept('backup.glossary.away-ikuji')).toBe('');
      expect(
        git(site.clone, 'show', 'cms/glossary/away-ikuji:content/glossary/away-ikuji.md'),
      ).toMatch(new RegExp(`term: ${TEXT}\nreading: みほん`));
    });

    it('that nobody goes on from stays beside newer words, until it is thrown away', async () => {
      const { editor, page } = safety;
      const NEWER = 'あとから書いた見本';
      const question = '続きから書きますか？';
      const open = (): Promise<string[]> =>
        safety.askedDuring(async () => {
          await editor.openEntry('pages', 'privacy', KEPT);
          await page.waitForTimeout(ASKED_MS);
        });
      await editor.openEntry('pages', 'privacy');
      const before = await field('短い説明').inputValue();
      await write('短い説明', 'pages.privacy');
      // Leaving is not what is refused.
      await page.goto('about:blank');
      // Neither on from it, nor away with it.
      let asked: string[] = [];
      await editor.refusing(async () => {
        asked = await open();
      });
      expect(asked.map((each) => each.replace(/（.*/, ''))).toEqual([
        expect.stringContaining(question),
        '前に書いたものを消しますか？元に戻せません。',
      ]);
      expect(await field('短い説明').inputValue()).toBe(before);
      await editor.fill({ 短い説明: NEWER });
      await expect
        .poll(() => safety.kept('backup.pages.privacy'), { timeout: 20_000 })
        .toContain(NEWER);
      expect((await open()).join()).toContain(question);
      expect(await field('短い説明').inputValue()).toBe(NEWER);
      await undo('短い説明', before);
      await page.getByText('保存済', { exact: true }).waitFor();
      expect((await open()).join()).toContain(question);
      expect(await field('短い説明').inputValue()).toBe(TEXT);
      await undo('短い説明', before);
      await page.getByText('保存済', { exact: true }).waitFor();
      expect(await open()).toEqual([]);
    });
  });
};
