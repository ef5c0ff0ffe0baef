import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import { Editor } from './editor.ts';
import { startLocalSite, type LocalSite } from './local-site.ts';
import { copyProject, git } from './working-copy.ts';

const ID = 'ID（ページのアドレス）';
const TITLE = 'ZQ解禁前の交流会ZQ';
const CASE = 'cocomi';

let site: LocalSite;
let browser: Browser;
let page: Page;
let editor: Editor;

const inClone = (...args: string[]): string => git(site.clone, ...args);
const answerOf = async (path: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(site.url + path);
  return { status: answer.status, text: (await answer.text()).replaceAll('<wbr>', '') };
};
const publish = async (): Promise<void> => {
  await editor.setStatus('下書き', '準備完了');
  await editor.publish();
};

beforeAll(async () => {
  site = await startLocalSite(copyProject('publication-journeys'));
  browser = await launchBrowser();
  page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  editor = new Editor(page, site.url);
  await editor.logIn();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

describe('an event for later', () => {
  it('is refused days in the wrong order', async () => {
    await editor.startEntry('events');
    await editor.fill({
      [ID]: '2099-sample',
      タイトル: TITLE,
      一覧に出る短い説明: '見本です。',
      開催日: '2099-12-05',
      公開を始める日: '2099-11-01',
      公開する最後の日: '2099-10-31',
    });
    await editor.choose('種類', '交流会');
    await editor.save();
    await page
      .getByText('公開する最後の日は、公開を始める日と同じか後の日にしてください。')
      .first()
      .waitFor();
  });

  it('is published with its days, and is on no page until then', async () => {
    await editor.fill({ 公開する最後の日: '2099-12-31' });
    await editor.saveDraft();
    await publish();
    const file = inClone('show', 'main:content/events/2099-sample.md');
    expect(file).toContain("publishAt: '2099-11-01'\nexpireAt: '2099-12-31'\n");
    await site.said('(site updated)', 1);
    expect((await answerOf('/events/2099-sample/')).status).toBe(404);
    expect((await answerOf('/events/')).text).not.toContain(TITLE);
  });

  it('is in the CMS’s list, whose index has no word of it for others', async () => {
    expect((await answerOf('/admin/index.json')).text).toContain('2099-sample');
    expect((await answerOf('/admin/index.json')).text).not.toContain(TITLE);
    await page.goto(`${site.url}/admin/#/collections/events`);
    await page.getByText(TITLE).first().waitFor();
  });
});

describe('a case that has ended', () => {
  it('cannot be deleted, nor its publication taken back, in the CMS', async () => {
    await editor.openEntry('cases', CASE);
    await page.getByRole('button', { name: '公開済' }).click();
    await page.getByRole('menuitem').first().waitFor();
    const items = await page.getByRole('menuitem').allTextContents();
    expect(items.join()).not.toMatch(/取り消|非公開|削除/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: /削除/ }).count()).toBe(0);
  });

  it('is archived by a switch, which is one line of its file', async () => {
    await editor.openEntry('cases', CASE);
    await page.getByRole('switch', { name: /公開を終える/ }).click();
    await editor.saveDraft();
    const diff = inClone('diff', '-U0', `main...cms/cases/${CASE}`);
    expect(diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
      '+archived: true',
    ]);
    await publish();
    await site.said('(site updated)', 2);
  });

  it('leaves the lists, and its address goes on answering', async () => {
    expect((await answerOf('/cases/')).text).not.toContain(`/cases/${CASE}/`);
    expect((await answerOf('/cases.xml')).text).not.toContain(`/cases/${CASE}/`);
    const { status, text } = await answerOf(`/cases/${CASE}/`);
    expect(status).toBe(200);
    expect(text).toContain('このページは公開を終えました');
  });

  it('comes back by the switch; the draft that would do so can be thrown away', async () => {
    await editor.openEntry('cases', CASE);
    await page.getByRole('switch', { name: /公開を終える/ }).click();
    await editor.saveDraft();
    expect(inClone('show', `cms/cases/${CASE}:content/cases/${CASE}.md`)).toContain(
      'archived: false\n',
    );
    await page.getByRole('button', { name: /削除|破棄/ }).click();
    await expect.poll(() => inClone('branch', '--list', 'cms/*')).toBe('');
  });
});
