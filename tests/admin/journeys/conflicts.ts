import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Editor } from '../editor.ts';
import { linesChangedBy, publishDraft, WAIT, type Journey } from './journey.ts';

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** Two people change the same entry: nobody's words are lost. */
export function conflictJourneys(journey: () => Journey): void {
  describe('somebody else changes the same word meanwhile', () => {
    const draft = 'glossary/away-ikuji';
    const file = `content/${draft}.md`;
    const conflict = () =>
      journey().page.getByRole('dialog', { name: 'ほかの人の変更とぶつかりました' });
    const onDraft = (): string => journey().cms.git('show', `cms/${draft}:${file}`);
    const saveBoth = async (): Promise<void> => {
      const { page } = journey();
      const loaded = page.waitForEvent('load');
      await conflict().getByRole('button', { name: '合わせて保存し、開きなおす' }).click();
      await loaded;
      await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
    };

    it('is told of at every save until it is settled, and makes no draft', async () => {
      const { cms, editor, page } = journey();
      const other = 'content/glossary/banso-gata.md';
      await editor.openEntry('glossary', 'banso-gata');
      await editor.fill({ 用語: '見本の言葉' });
      await cms.publishElsewhere(other, (text) => text.replace(/^meaning: /m, 'meaning: 公開中の'));
      const save = page.getByRole('button', { name: '保存', exact: true });
      for (const key of ['Escape', 'Enter', 'Escape']) {
        await editor.save();
        await conflict().waitFor();
        await conflict().getByRole('button').first().focus();
        await page.keyboard.press(key);
        await conflict().waitFor({ state: 'hidden' });
        await expect.poll(() => save.isEnabled(), WAIT).toBe(true);
        expect(await page.getByRole('button', { name: '公開済' }).count()).toBe(1);
        expect(await page.getByRole('button', { name: '下書きを削除' }).count()).toBe(0);
      }
      expect(cms.git('branch', '--list', 'cms/glossary/banso-gata')).toBe('');
      await editor.fill({ 用語: '伴走型相談支援' });
    });

    it('joins what each has changed in other fields', async () => {
      const { cms, editor, page } = journey();
      await editor.openEntry('glossary', 'away-ikuji');
      await cms.publishElsewhere(file, (text) => text.replace('reading: ', 'reading: みほん'));
      await editor.fill({ 用語: 'アウェイ育児（見本）' });
      await editor.save();
      await conflict().getByText('両方の変更を合わせられます').waitFor();
      // It changes once more while the editor reads: what she has not seen is not written over.
      await cms.publishElsewhere(file, (text) => text.replace('一般的な説明', '見本の出典'));
      await conflict().getByRole('button', { name: '合わせて保存し、開きなおす' }).click();
      await conflict().getByText('ほかの人が同じものを変えました').waitFor();
      await saveBoth();
      expect(onDraft()).toContain('source: 見本の出典');
      expect(linesChangedBy(cms, draft)).toEqual([
        '-term: アウェイ育児',
        '+term: アウェイ育児（見本）',
      ]);
      expect(onDraft()).toContain('reading: みほんあうぇいいくじ');
      expect(await page.getByLabel('用語', { exact: true }).inputValue()).toBe(
        'アウェイ育児（見本）',
      );
    });

    it('is read and left by the keyboard, the safe way first; what was written stays', async () => {
      const { cms, editor, page } = journey();
      await cms.publishElsewhere(file, (text) => text.replace('term: ', 'term: 公開中の'));
      await editor.fill({ 用語: 'アウェイ育児（見本2）' });
      const save = page.getByRole('button', { name: '保存', exact: true });
      const term = page.getByLabel('用語', { exact: true });
      const back = conflict().getByRole('button').first();
      for (const key of ['Escape', 'Enter']) {
        await save.focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => hasFocus(conflict().getByRole('heading')), WAIT).toBe(true);
        await page.keyboard.press('Tab');
        expect(await hasFocus(conflict().getByRole('radio', { name: '自分の内容' }))).toBe(true);
        await page.keyboard.press('Tab');
        expect(await hasFocus(back)).toBe(true);
        expect(await back.innerText()).toBe('まだ保存しないで、画面にもどる');
        await page.keyboard.press(key);
        await conflict().waitFor({ state: 'hidden' });
        await expect.poll(() => hasFocus(save), WAIT).toBe(true);
        expect(await term.inputValue()).toBe('アウェイ育児（見本2）');
      }
      expect(onDraft()).not.toContain('（見本2）');
    });

    it('shows both where they changed the same, and saves what the editor chooses', async () => {
      await journey().editor.save();
      const field = conflict().getByRole('group', { name: '用語' });
      await field.getByText('アウェイ育児（見本2）').waitFor();
      await field.getByText('公開中のアウェイ育児').waitFor();
      await field.getByRole('radio', { name: '公開中の内容' }).check();
      await saveBoth();
      expect(onDraft()).toContain('term: 公開中のアウェイ育児');
    });

    it('is not thrown away with what somebody else has saved into the draft', async () => {
      const { cms, browser, page, editor } = journey();
      const other = await browser.newContext({ locale: 'ja-JP' });
      const colleague = new Editor(await other.newPage(), cms.url);
      await cms.logIn(colleague);
      await colleague.openEntry('glossary', 'away-ikuji');
      await colleague.fill({ 意味: '同僚の見本の意味です。' });
      await colleague.saveDraft();
      await other.close();
      await page.getByRole('button', { name: '下書きを削除' }).click();
      await page.getByText('ほかの人がこの下書きを保存したので').first().waitFor();
      expect(onDraft()).toContain('meaning: 同僚の見本の意味です。');
      await editor.openEntry('glossary', 'away-ikuji');
    });

    it('can be settled by typing what is published', async () => {
      const { cms, editor, page } = journey();
      const meaning = /^meaning: (.*)$/m.exec(cms.git('show', `main:${file}`))?.[1] ?? '';
      await editor.fill({ 意味: meaning });
      await editor.saveDraft();
      expect(onDraft()).toContain(`meaning: ${meaning}`);
      expect(await page.getByLabel('意味', { exact: true }).inputValue()).toBe(meaning);
    });

    it('says so when the draft cannot be published, and publishes it then', async () => {
      const { cms, editor, page } = journey();
      await editor.fill({ 意味: '見本の意味です。' });
      await editor.saveDraft();
      await cms.publishElsewhere(file, (text) =>
        text.replace(/^meaning: .*$/m, 'meaning: ほかの意味です。'),
      );
      await editor.setStatus('下書き', '準備完了');
      await page.getByRole('button', { name: '公開', exact: true }).click();
      await page.getByRole('menuitem', { name: '公開する' }).click();
      const field = conflict().getByRole('group', { name: '意味' });
      await field.getByText('ほかの意味です。').waitFor();
      const loaded = page.waitForEvent('load');
      await conflict().getByRole('button', { name: '合わせて保存し、開きなおす' }).click();
      await loaded;
      await page.getByRole('button', { name: 'ステータス: 準備完了' }).waitFor();
      await editor.publish();
      expect(cms.git('show', `main:${file}`)).toContain('meaning: 見本の意味です。');
      expect(cms.git('show', `main:${file}`)).toContain('term: 公開中のアウェイ育児');
    });

    it('begins the draft anew when somebody has withdrawn it before the answer', async () => {
      const { cms, editor, page } = journey();
      await editor.openEntry('glossary', 'away-ikuji');
      await editor.fill({ 意味: '見本の次の意味です。' });
      await editor.saveDraft();
      await cms.publishElsewhere(file, (text) =>
        text.replace(/^meaning: .*$/m, 'meaning: また、ほかの意味です。'),
      );
      await editor.setStatus('下書き', '準備完了');
      await page.getByRole('button', { name: '公開', exact: true }).click();
      await page.getByRole('menuitem', { name: '公開する' }).click();
      await conflict().getByRole('group', { name: '意味' }).waitFor();
      await cms.withdrawElsewhere(draft);
      await saveBoth();
      expect(await cms.statusOf(draft)).toBe('draft');
      expect(linesChangedBy(cms, draft)).toEqual([
        '-meaning: また、ほかの意味です。',
        '+meaning: 見本の次の意味です。',
      ]);
      await publishDraft(journey());
      expect(cms.git('show', `main:${file}`)).toContain('meaning: 見本の次の意味です。');
    });
  });

  describe('somebody else changes the site’s settings meanwhile', () => {
    const draft = 'site/site';
    const file = 'content/site.yml';
    const NAME = '子育てひろば全国連絡協議会';

    it('joins what each has changed; only those lines become others', async () => {
      const { cms, editor, page } = journey();
      await editor.openAddress('/collections/site/entries/site');
      await page.getByLabel('サイトの名前').waitFor();
      await cms.publishElsewhere(file, (text) => text.replace('shortName: ', 'shortName: みほん'));
      await editor.fill({ サイトの名前: `${NAME}（見本）` });
      await editor.save();
      const dialog = page.getByRole('dialog', { name: 'ほかの人の変更とぶつかりました' });
      await dialog.getByText('両方の変更を合わせられます').waitFor();
      const loaded = page.waitForEvent('load');
      await dialog.getByRole('button', { name: '合わせて保存し、開きなおす' }).click();
      await loaded;
      await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
      expect(linesChangedBy(cms, draft)).toEqual([`-name: ${NAME}`, `+name: ${NAME}（見本）`]);
    });

    it('shows both where they changed the same, and publishes what the editor chooses', async () => {
      const { cms, editor, page } = journey();
      await cms.publishElsewhere(file, (text) => text.replace(`name: ${NAME}`, 'name: ほかの名前'));
      await editor.fill({ サイトの名前: `${NAME}（見本2）` });
      await editor.save();
      const dialog = page.getByRole('dialog', { name: 'ほかの人の変更とぶつかりました' });
      const field = dialog.getByRole('group', { name: 'サイトの名前' });
      await field.getByText('ほかの名前').waitFor();
      await field.getByText(`${NAME}（見本2）`).waitFor();
      const loaded = page.waitForEvent('load');
      await dialog.getByRole('button', { name: '合わせて保存し、開きなおす' }).click();
      await loaded;
      await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
      expect(linesChangedBy(cms, draft)).toEqual(['-name: ほかの名前', `+name: ${NAME}（見本2）`]);
      await publishDraft(journey());
      expect(cms.git('show', `main:${file}`)).toContain(
        `name: ${NAME}（見本2）\nshortName: みほん`,
      );
    });
  });
}
