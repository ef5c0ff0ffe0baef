import { describe, expect, it } from 'vitest';
import { Editor } from './editor.ts';
import { describeJourneys } from './journeys.ts';
import type { Journey } from './journeys/journey.ts';
import { startLocalCms } from './start-local-cms.ts';

const DRAFTS = 30;
/** From the login to the list of hubs, whatever is being written by others. */
const MOST_CALLS = 20;

/** Puts drafts of new hubs, each with the text of a published one, into the clone. */
function addDrafts({ cms: { git } }: Journey): void {
  const blob = git('rev-parse', 'main:content/hubs/kagawa/37201-mokomoko.md').trim();
  for (let index = 0; index < DRAFTS; index += 1) {
    const id = `kagawa/37201-draft-${index}`;
    git('update-index', '--add', '--cacheinfo', `100644,${blob},content/hubs/${id}.md`);
    const tree = git('write-tree').trim();
    const commit = git('commit-tree', tree, '-p', 'main', '-m', '見本の下書き').trim();
    git('update-ref', `refs/heads/cms/hubs/${id}`, commit);
    git('read-tree', 'main');
  }
}

describe('on decap-server', () => {
  describeJourneys(
    () => startLocalCms('local-journeys'),
    (journey) => {
      it(`asks at most ${MOST_CALLS} questions for a list, with ${DRAFTS} drafts`, async () => {
        const { cms, browser } = journey();
        addDrafts(journey());
        const context = await browser.newContext({ locale: 'ja-JP' });
        const page = await context.newPage();
        let asked = 0;
        page.on('request', (request) => {
          if (request.url().endsWith('/api/v1')) asked += 1;
        });
        await cms.logIn(new Editor(page, cms.url), '/collections/hubs');
        await page.locator('a[href*="37201-draft-29"]').first().waitFor();
        await page.waitForLoadState('networkidle');
        expect(asked).toBeLessThanOrEqual(MOST_CALLS);
        await context.close();
      });
    },
  );
});
