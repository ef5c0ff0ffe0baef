import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalEditor, type LocalEditor } from './start-local-editor.ts';
import { git } from './working-copy.ts';

const TITLE = 'ZQ解禁前の交流会ZQ';
const CASE = 'cocomi';

let cms: LocalEditor;

const answerOf = async (path: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(cms.site.url + path);
  return { status: answer.status, text: (await answer.text()).replaceAll('<wbr>', '') };
};

/** How an editor comes so far is in the journeys; this is what the running site makes of it. */
beforeAll(async () => {
  cms = await startLocalEditor('publication-journeys');
  const { clone } = cms.site;
  const file = join(clone, `content/cases/${CASE}.md`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\narchived: true\n'));
  writeFileSync(
    join(clone, 'content/events/2099-sample.md'),
    `---\nid: 2099-sample\ntitle: ${TITLE}\nkind: exchange\nsummary: 見本です。\nstart: '2099-12-05'\npublishAt: '2099-11-01'\nexpireAt: '2099-12-31'\n---\n`,
  );
  git(clone, 'add', 'content');
  git(clone, 'commit', '--quiet', '--message', 'An event for later, and a case that has ended');
  await cms.site.caughtUp();
});

afterAll(async () => {
  await cms.stop();
});

describe('an event for later', () => {
  it('is on no page until then', async () => {
    expect((await answerOf('/events/2099-sample/')).status).toBe(404);
    expect((await answerOf('/events/')).text).not.toContain(TITLE);
  });

  it('is in the CMS’s list, whose index has no word of it for others', async () => {
    expect((await answerOf('/admin/index.json')).text).toContain('2099-sample');
    expect((await answerOf('/admin/index.json')).text).not.toContain(TITLE);
    await cms.page.goto(`${cms.site.url}/admin/#/collections/events`);
    await cms.page.getByText(TITLE).first().waitFor();
  });
});

describe('a case that has ended', () => {
  it('leaves the lists, and its address goes on answering', async () => {
    expect((await answerOf('/cases/')).text).not.toContain(`/cases/${CASE}/`);
    expect((await answerOf('/cases.xml')).text).not.toContain(`/cases/${CASE}/`);
    const { status, text } = await answerOf(`/cases/${CASE}/`);
    expect(status).toBe(200);
    expect(text).toContain('このページは公開を終えました');
  });
});
