import { describe, expect, it } from 'vitest';
import { keptTexts } from '../kept-texts.ts';
import type { GitLabCms } from '../start-gitlab-cms.ts';
import { WAIT, type Journey } from './journey.ts';

const DRAFT = 'partners/sumitomo-life';

/** What a GitLab refuses that guards its main branch: each with its word, and no word lost. */
export function gitlabRefusalJourneys(journey: () => Journey<GitLabCms>): void {
  describe('a GitLab that guards its main branch', () => {
    const request = () => journey().cms.standIn.requests.list('opened', `cms/${DRAFT}`)[0];
    /** A colleague adds words to a draft. */
    const saveElsewhere = async (draft: string, words: string): Promise<void> => {
      const { repository } = journey().cms.standIn;
      const [branch, file] = [`cms/${draft}`, `content/${draft}.md`];
      const text = (await repository.file(branch, file))?.toString() ?? '';
      const actions = [
        { action: 'update' as const, file_path: file, content: `${text}\n${words}\n` },
      ];
      await repository.commit({ branch, commit_message: '見本', actions });
    };
    const tryToPublish = async (): Promise<void> => {
      const { page } = journey();
      await page.getByRole('button', { name: '公開', exact: true }).click();
      await page.getByRole('menuitem', { name: '公開する' }).click();
    };
    const expectRefusal = async (words: string): Promise<void> => {
      const { cms, page } = journey();
      await page.getByRole('alert').getByText(words).first().waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.getByRole('button', { name: 'ステータス: 準備完了' }).waitFor();
      expect(cms.git('show', `cms/${DRAFT}:content/${DRAFT}.md`)).toContain('（見本）');
    };

    it('says who may not save, and keeps what was written', async () => {
      const { cms, editor, page } = journey();
      await editor.openEntry('partners', 'sumitomo-life');
      const name = page.getByLabel('名前', { exact: true });
      const text = `${await name.inputValue()}（見本）`;
      await editor.fill({ 名前: text });
      cms.standIn.requests.mayPush = () => false;
      await editor.save();
      await page.getByText('保存する権限がありません').first().waitFor();
      expect(await name.inputValue()).toBe(text);
      cms.standIn.requests.mayPush = () => true;
      await editor.saveDraft();
      await editor.setStatus('下書き', '準備完了');
    });

    it('says who may not publish', async () => {
      const { requests } = journey().cms.standIn;
      requests.mayMerge = () => false;
      await tryToPublish();
      await expectRefusal('公開する権限がありません');
      requests.mayMerge = () => true;
    });

    it.each([
      ['ci_must_pass', 'パイプライン'],
      ['draft_status', '作業中（Draft）'],
      ['discussions_not_resolved', '解決していない話し合い'],
      ['not_approved', 'まだ承認されていません'],
    ])('says what stands in the way: %s', async (status, words) => {
      const found = request() ?? expect.fail();
      found.blocked = status;
      await tryToPublish();
      await expectRefusal(words);
      delete found.blocked;
    });

    it('does not publish what a colleague saves in the last moment', async () => {
      const { cms, editor } = journey();
      const { requests } = cms.standIn;
      requests.beforeMerge = async () => {
        requests.beforeMerge = () => Promise.resolve();
        await saveElsewhere(DRAFT, '同僚の見本の文。');
      };
      await tryToPublish();
      await expectRefusal('いま、ほかの人が同じ下書きを保存しました');
      expect(cms.git('show', `cms/${DRAFT}:content/${DRAFT}.md`)).toContain('同僚の見本の文。');
      expect(cms.git('show', `main:content/${DRAFT}.md`)).not.toContain('見本');
      await editor.openEntry('partners', 'sumitomo-life');
      await journey().page.getByRole('button', { name: 'ステータス: 準備完了' }).waitFor();
    });

    it('publishes when nothing stands in the way any more', async () => {
      const { cms, page } = journey();
      await tryToPublish();
      await page.getByRole('button', { name: '公開済' }).waitFor();
      expect(cms.git('show', `main:content/${DRAFT}.md`)).toContain('（見本）');
    });

    it('says at once that a login has run out for good, and offers what was written after the next', async () => {
      const { cms, editor, page } = journey();
      await editor.openEntry('partners', 'sumitomo-life');
      cms.standIn.oauth.endLogins();
      await editor.fill({ 取り組みの名前: '書きかけの取り組み' });
      await editor.save();
      await page.getByText('ログインの期限が切れました').first().waitFor();
      expect(await page.getByLabel('取り組みの名前').inputValue()).toBe('書きかけの取り組み');
      await expect
        .poll(async () => (await keptTexts(page))['backup.partners.sumitomo-life'], WAIT)
        .toContain('書きかけの取り組み');
      await cms.logIn(editor);
      await editor.openEntry('partners', 'sumitomo-life', { isKept: true });
      await expect
        .poll(() => page.getByLabel('取り組みの名前').inputValue(), WAIT)
        .toBe('書きかけの取り組み');
    });

    it('writes over nobody’s words who was quicker by a moment', async () => {
      const { cms, editor, page } = journey();
      const { requests } = cms.standIn;
      const draft = 'partners/glico';
      const [branch, file] = [`cms/${draft}`, `content/${draft}.md`];
      await editor.openEntry('partners', 'glico');
      await editor.fill({ 名前: '見本の会社' });
      await editor.saveDraft();
      for (const moment of ['beforeCommit', 'beforeFile'] as const) {
        await editor.fill({ 名前: `見本の会社 ${moment}` });
        requests[moment] = async () => {
          requests[moment] = () => Promise.resolve();
          await saveElsewhere(draft, `同僚の見本の文 ${moment}。`);
        };
        await editor.save();
        const conflict = page.getByRole('dialog', { name: 'ほかの人の変更とぶつかりました' });
        await conflict.waitFor();
        const loaded = page.waitForEvent('load');
        await conflict.getByRole('button', { name: '合わせて保存し、開きなおす' }).click();
        await loaded;
        await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
        const saved = cms.git('show', `${branch}:${file}`);
        expect(saved).toContain(`見本の会社 ${moment}`);
        expect(saved).toContain(`同僚の見本の文 ${moment}。`);
      }
      requests.list('opened', branch).forEach((each) => {
        each.state = 'closed';
      });
      cms.git('branch', '-D', branch);
    });

    it('leaves nothing in the way of the next save when a draft could not be proposed', async () => {
      const { cms, editor, page } = journey();
      const entry = 'partners/keidanren-npo-center';
      const branches = () => cms.git('branch', '--list', `cms/${entry}`);
      await editor.openEntry('partners', 'keidanren-npo-center');
      const before = await page.getByLabel('名前', { exact: true }).inputValue();
      await editor.fill({ 名前: `${before}（見本）` });
      cms.standIn.requests.mayPropose = () => false;
      await editor.save();
      await page.getByText('保存する権限がありません').first().waitFor();
      expect(branches()).toBe('');
      cms.standIn.requests.mayPropose = () => true;
      await editor.saveDraft();
      expect(branches()).toContain(entry);
      // A draft that puts back what is published is a draft all the same.
      await editor.fill({ 名前: before });
      await editor.saveDraft();
      await page.goto(`${cms.url}/admin/#/workflow`);
      await page.getByRole('link', { name: before }).first().click();
      await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
      expect(await page.getByLabel('名前', { exact: true }).inputValue()).toBe(before);
      cms.standIn.requests.list('opened', `cms/${entry}`).forEach((each) => {
        each.state = 'closed';
      });
      cms.git('branch', '-D', `cms/${entry}`);
    });
  });
}
