import { describe, expect, it } from 'vitest';
import { writeDraftSummary } from '../../../admin/backends/draft-summary.ts';
import { Editor } from '../editor.ts';
import { PEOPLE } from '../gitlab-stand-in/people.ts';
import type { GitLabCms } from '../start-gitlab-cms.ts';
import type { Journey } from './journey.ts';

const DRAFTS = 30;
/** With the others, more than a page of GitLab's has. */
const MORE = 101;
/** From the login to the list of hubs, whatever is being written by others. */
const MOST_CALLS = 20;

const idOf = (index: number): string => `13104-draft-${index}`;

/** Puts drafts of new hubs into the repository, as the CMS makes them. */
async function addDrafts({ standIn: { repository, requests } }: GitLabCms): Promise<void> {
  const [, ken] = PEOPLE;
  if (!ken) throw new Error('nobody is there to write drafts');
  for (let index = 0; index < DRAFTS; index += 1) {
    const id = idOf(index);
    const raw = `---\nid: ${id}\nname: 下書きのひろば${index}\nstatus: open\nprefecture: tokyo\nmunicipality: 新宿区\nsource:\n  name: 見本\n---\n`;
    const branch = `cms/hubs/tokyo/${id}`;
    const message = `拠点「下書きのひろば${index}」（${id}）を作成`;
    const file = {
      action: 'create' as const,
      file_path: `content/hubs/tokyo/${id}.md`,
      content: raw,
    };
    await repository.commit({
      branch,
      start_branch: 'main',
      commit_message: message,
      actions: [file],
    });
    const asked = {
      source_branch: branch,
      target_branch: 'main',
      title: message,
      labels: index === 1 ? 'decap-cms/pending_review' : 'decap-cms/draft',
      description: writeDraftSummary(raw, true),
    };
    requests.create(new URLSearchParams(asked), ken);
  }
}

/** Many people write: lists must not ask for each draft. */
export function manyDraftJourneys(journey: () => Journey<GitLabCms>): void {
  describe(`with ${DRAFTS} drafts`, () => {
    /** Logs in anew, at an address, where nothing is known yet. */
    const visit = async (address: string) => {
      const { cms, browser } = journey();
      const context = await browser.newContext({ locale: 'ja-JP' });
      const visitor = new Editor(await context.newPage(), cms.url);
      await cms.logIn(visitor, address);
      return { page: visitor.page, visitor, close: () => context.close() };
    };

    it(`the list of hubs takes at most ${MOST_CALLS} questions`, async () => {
      const { cms } = journey();
      await addDrafts(cms);
      cms.standIn.calls.length = 0;
      const { page, close } = await visit('/collections/hubs');
      await page
        .getByRole('link', { name: /もこもこ/ })
        .first()
        .waitFor();
      await page.getByText('下書きのひろば7（新宿区）').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(cms.standIn.calls.length).toBeLessThanOrEqual(MOST_CALLS);
      await close();
    });

    it('the board shows them all, with their words, states and people', async () => {
      const { page, close } = await visit('/workflow');
      const column = (name: string) =>
        page.locator('[class*="-WorkflowListContainer"] > *').filter({ hasText: name });
      await page.getByRole('heading', { name: '下書きのひろば7', exact: false }).waitFor();
      expect(await page.getByRole('heading', { name: /下書きのひろば/ }).count()).toBe(DRAFTS);
      expect(await page.getByText('見本 けん').count()).toBeGreaterThanOrEqual(DRAFTS);
      expect(await column('レビュー中').getByText('下書きのひろば1').count()).toBeGreaterThan(0);
      await close();
    });

    it('a draft opens with all that is in it, and lists know its new name when it is saved', async () => {
      const { cms, editor, page } = journey();
      await editor.openEntry('hubs', `tokyo/${idOf(3)}`);
      await page
        .getByRole('dialog', { name: 'ほかの人の下書きがあります' })
        .getByRole('button', { name: 'この下書きを編集する' })
        .click();
      expect(await page.getByLabel('出典の名前').inputValue()).toBe('見本');
      await editor.fill({ 名称: '名を変えたひろば' });
      await editor.saveDraft();
      expect(
        cms.git('show', `cms/hubs/tokyo/${idOf(3)}:content/hubs/tokyo/${idOf(3)}.md`),
      ).toContain('name: 名を変えたひろば\nstatus: open\n');
      const { page: other, close } = await visit('/workflow');
      await other.getByRole('heading', { name: /名を変えたひろば/ }).waitFor();
      await close();
    });

    it('the board shows also what GitLab does not tell at once', async () => {
      const { requests } = journey().cms.standIn;
      const [, ken] = PEOPLE;
      const more = Array.from({ length: MORE }, (_, index) => {
        const id = `13104-more-${index}`;
        const raw = `---\nid: ${id}\nname: さらに下書きのひろば${index}\n---\n`;
        const asked = {
          source_branch: `cms/hubs/tokyo/${id}`,
          target_branch: 'main',
          title: '見本',
          labels: 'decap-cms/draft',
          description: writeDraftSummary(raw, true),
        };
        return requests.create(new URLSearchParams(asked), ken ?? expect.fail());
      });
      const { page, close } = await visit('/workflow');
      await page.getByRole('heading', { name: `さらに下書きのひろば${MORE - 1}` }).waitFor();
      expect(await page.getByRole('heading', { name: /さらに下書きのひろば/ }).count()).toBe(MORE);
      await close();
      for (const request of more) request.state = 'closed';
    });
  });
}
