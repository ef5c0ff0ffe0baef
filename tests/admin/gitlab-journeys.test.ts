import { describe, expect, it } from 'vitest';
import { PEOPLE } from './gitlab-stand-in/people.ts';
import { describeJourneys } from './journeys.ts';
import { gitlabRefusalJourneys } from './journeys/gitlab-refusals.ts';
import { ID, WAIT } from './journeys/journey.ts';
import { manyDraftJourneys } from './journeys/many-drafts.ts';
import { startGitLabCms } from './start-gitlab-cms.ts';

describe('on a stand-in for GitLab', () => {
  describeJourneys(
    () => startGitLabCms('gitlab-journeys'),
    (journey) => {
      gitlabRefusalJourneys(journey);

      it('says who has a draft of an entry before it is edited', async () => {
        const { cms, editor, page } = journey();
        const { repository, requests } = cms.standIn;
        const branch = 'cms/partners/glico';
        const [, ken] = PEOPLE;
        const file = 'content/partners/glico.md';
        const text = (await repository.file('main', file))?.toString() ?? '';
        await repository.commit({
          branch,
          start_branch: 'main',
          commit_message: '見本',
          actions: [{ action: 'update', file_path: file, content: `${text}\n見本の文。\n` }],
        });
        const asked = { source_branch: branch, target_branch: 'main', labels: 'decap-cms/draft' };
        if (ken) requests.create(new URLSearchParams(asked), ken);
        await editor.openAddress('/collections/partners/entries/glico');
        const notice = page.getByRole('dialog', { name: 'ほかの人の下書きがあります' });
        await notice.getByText('見本 けんさんが、').waitFor();
        // By the keyboard: the safe way has the focus, and Escape is the same.
        for (const key of ['Enter', 'Escape']) {
          await notice.waitFor();
          await page.keyboard.press(key);
          await notice.waitFor({ state: 'hidden' });
          await expect.poll(() => page.url(), WAIT).toMatch(/#\/collections\/partners$/);
          await editor.openAddress('/collections/partners/entries/glico');
        }
        await notice.waitFor();
        await page.getByLabel(ID).waitFor();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await notice.waitFor({ state: 'hidden' });
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.tagName), WAIT)
          .toBe('INPUT');
      });

      it('goes on with a new token when the old one has run out', async () => {
        const { cms, page } = journey();
        cms.standIn.oauth.expireTokens();
        await page.goto(`${cms.url}/admin/#/collections/glossary`);
        await page
          .getByRole('link', { name: /アウェイ育児/ })
          .first()
          .waitFor();
      });

      manyDraftJourneys(journey);

      it('says why nobody was let in, and what to do', async () => {
        const { cms, page } = journey();
        const apart = await page.context().browser()?.newPage({ locale: 'ja-JP' });
        if (!apart) return expect.fail('no browser');
        await apart.goto(`${cms.url}/admin/`);
        await apart.getByRole('button', { name: 'GitLab でログインする' }).click();
        await apart.getByRole('heading', { name: 'どなたですか' }).waitFor();
        const state = new URL(apart.url()).searchParams.get('state') ?? '';
        const back = async (answer: Record<string, string>): Promise<void> => {
          await apart.goto(`${cms.url}/admin/?${new URLSearchParams(answer).toString()}`);
        };
        const denied = 'ログインが取り消されました。編集するには、下のボタンから';
        await back({ error: 'access_denied', state });
        await apart.getByText(denied).waitFor();
        await back({ error: 'access_denied' });
        await apart.getByText(denied).waitFor();
        await back({ code: 'x', state });
        await apart.getByText('はじめたのとはちがうブラウザーや画面').waitFor();
        await apart.close();
      });
    },
  );
});
