import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import type { CmsUnderTest } from './cms-under-test.ts';
import { Editor } from './editor.ts';
import { photoWithPosition } from './photo.ts';

const ID = 'ID（ページのアドレス）';
const project = join(import.meta.dirname, '../..');

/** Lines of a diff, without its heads. */
const changedLines = (diff: string): string[] =>
  diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line));

/** A journey under way. */
export interface Journey<Cms extends CmsUnderTest> {
  cms: Cms;
  page: Page;
  editor: Editor;
}

/**
 * An editor's days, in the real CMS in a real browser. They are the same whatever is behind it.
 * @param start starts the CMS
 * @param describeMore adds what only this CMS can do
 */
export function describeJourneys<Cms extends CmsUnderTest>(
  start: () => Promise<Cms>,
  describeMore: (journey: () => Journey<Cms>) => void = () => undefined,
): void {
  let cms: Cms;
  let browser: Browser;
  let page: Page;
  let editor: Editor;
  const violations: string[] = [];

  beforeAll(async () => {
    cms = await start();
    browser = await launchBrowser();
    page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !cms.origins.includes(origin)) {
        violations.push(request.url());
      }
    });
    editor = new Editor(page, cms.url);
    await cms.logIn(editor);
  });

  afterAll(async () => {
    await browser.close();
    await cms.stop();
  });

  describe('a new event with a picture', () => {
    const draft = 'events/2026-sample-day';
    const file = `content/${draft}.md`;

    it('is saved as a draft, in one commit that names it', async () => {
      await editor.startEntry('events');
      await editor.fill({
        [ID]: '2026-sample-day',
        タイトル: '見本の日',
        一覧に出る短い説明: '見本です。',
        開催日: '2026-12-06',
      });
      await editor.choose('種類', '交流会');
      await editor.addPicture('写真.jpg', await photoWithPosition());
      await editor.fill({ '画像の説明（代替テキスト）': '緑一色の見本の画像' });
      await editor.saveDraft();
      const commit = cms.git('show', '--stat', '--format=%s', `cms/${draft}`);
      expect(commit).toContain('交流会・研修「見本の日」（2026-sample-day）を作成');
      expect(commit).toContain(file);
      expect(commit).toMatch(/content\/media\/[\w-]+\.jpg/);
      expect(cms.git('ls-tree', '-r', '--name-only', 'main')).not.toContain(file);
    });

    it('goes through review to ready, and is published', async () => {
      expect(await cms.statusOf(draft)).toBe('draft');
      await editor.setStatus('下書き', 'レビュー中');
      expect(await cms.statusOf(draft)).toBe('pending_review');
      await editor.setStatus('レビュー中', '準備完了');
      expect(await cms.statusOf(draft)).toBe('pending_publish');
      await editor.publish();
      expect(cms.git('show', `main:${file}`)).toContain('title: 見本の日');
      expect(cms.git('branch', '--list', 'cms/*')).toBe('');
      expect(cms.git('log', '-1', '--format=%s', 'main')).toBe(
        '交流会・研修「見本の日」（2026-sample-day）を作成して公開\n',
      );
    });
  });

  describe('a new hub', () => {
    const fields = { [ID]: '13104-sample', 名称: '見本のひろば', 市区町村: '新宿区' };
    const fill = async (id: string): Promise<void> => {
      await editor.startEntry('hubs');
      await editor.fill({ ...fields, [ID]: id });
      await editor.choose('都道府県', '東京都');
      await page.getByLabel('出典の名前').fill('見本');
    };

    it('lies in the folder of its prefecture', async () => {
      await fill('13104-sample');
      await editor.saveDraft();
      expect(
        cms.git('show', 'cms/hubs/tokyo/13104-sample:content/hubs/tokyo/13104-sample.md'),
      ).toContain('name: 見本のひろば');
    });

    it.each(['37201-mokomoko', '13104-sample'])('is refused the taken id %s', async (id) => {
      await fill(id);
      await editor.save();
      await page.getByText(`の ${id} は、ほかのページか下書きが使っています`).first().waitFor();
    });
  });

  it('a new word of the glossary is published', async () => {
    await editor.startEntry('glossary');
    await editor.fill({
      [ID]: 'sample-word',
      用語: '見本の言葉',
      '読み（ひらがな）': 'みほんのことば',
      意味: '見本です。',
      出典: '見本',
    });
    await editor.saveDraft();
    await editor.setStatus('下書き', '準備完了');
    await editor.publish();
    expect(cms.git('show', 'main:content/glossary/sample-word.md')).toBe(
      '---\nid: sample-word\nterm: 見本の言葉\nreading: みほんのことば\nmeaning: 見本です。\nsource: 見本\n---\n',
    );
  });

  it.each([
    ['pages', 'first-visit', 'タイトル', 'title'],
    ['partners', 'glico', '名前', 'name'],
    ['hubs', 'kagawa/37201-mokomoko', '名称', 'name'],
  ])('one changed field of %s changes one line', async (collection, slug, label, field) => {
    const file = `content/${collection}/${slug}.md`;
    const before = new RegExp(`^${field}: (.*)$`, 'm').exec(cms.git('show', `main:${file}`))?.[1];
    await editor.openEntry(collection, slug);
    await editor.fill({ [label]: `${before ?? ''}（見本）` });
    await editor.saveDraft();
    expect(changedLines(cms.git('diff', '-U0', `main...cms/${collection}/${slug}`))).toEqual([
      `-${field}: ${before ?? ''}`,
      `+${field}: ${before ?? ''}（見本）`,
    ]);
    await editor.setStatus('下書き', '準備完了');
    await editor.publish();
    expect(cms.git('show', `main:${file}`)).toContain(`${field}: ${before ?? ''}（見本）`);
  });

  describe('somebody else changes the same word meanwhile', () => {
    const draft = 'glossary/away-ikuji';
    const file = `content/${draft}.md`;
    const conflict = () => page.getByRole('dialog', { name: 'ほかの人の変更とぶつかりました' });
    const onDraft = (): string => cms.git('show', `cms/${draft}:${file}`);
    const saveBoth = async (): Promise<void> => {
      const loaded = page.waitForEvent('load');
      await conflict().getByRole('button', { name: '合わせて保存し、開きなおす' }).click();
      await loaded;
      await page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
    };

    it('joins what each has changed in other fields', async () => {
      await editor.openEntry('glossary', 'away-ikuji');
      await cms.publishElsewhere(file, (text) => text.replace('reading: ', 'reading: みほん'));
      await editor.fill({ 用語: 'アウェイ育児（見本）' });
      await editor.save();
      await conflict().getByText('両方の変更を合わせられます').waitFor();
      await saveBoth();
      expect(onDraft()).toContain('term: アウェイ育児（見本）');
      expect(onDraft()).toContain('reading: みほんあうぇいいくじ');
      expect(await page.getByLabel('用語', { exact: true }).inputValue()).toBe(
        'アウェイ育児（見本）',
      );
    });

    it('shows both where they changed the same, and saves what the editor chooses', async () => {
      await cms.publishElsewhere(file, (text) => text.replace('term: ', 'term: 公開中の'));
      await editor.fill({ 用語: 'アウェイ育児（見本2）' });
      await editor.save();
      const field = conflict().getByRole('group', { name: '用語' });
      await field.getByText('アウェイ育児（見本2）').waitFor();
      await field.getByText('公開中のアウェイ育児').waitFor();
      await field.getByRole('radio', { name: '公開中の内容' }).check();
      await saveBoth();
      expect(onDraft()).toContain('term: 公開中のアウェイ育児');
    });

    it('says so when the draft cannot be published, and publishes it then', async () => {
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
  });

  it('finds a hub by its reading or place and opens it', async () => {
    await page.goto(`${cms.url}/admin/#/collections/hubs`);
    await page.getByRole('button', { name: '拠点をさがして編集する' }).click();
    const dialog = page.getByRole('dialog', { name: '編集する拠点をさがす' });
    await dialog.getByRole('searchbox').fill('高松市 モコモコ');
    await dialog.getByText('1か所あります').waitFor();
    await dialog.getByRole('link', { name: /もこもこ/ }).click();
    await expect
      .poll(() => page.getByLabel(ID).inputValue(), { timeout: 20_000 })
      .toBe('37201-mokomoko');
  });

  it('offers what was written and not saved, in Japanese', async () => {
    await editor.openEntry('pages', 'first-visit');
    await editor.fill({ 短い説明: '書きかけの見本' });
    // Decap keeps it two seconds after the last key.
    await page.waitForTimeout(3000);
    const asked: string[] = [];
    page.on('dialog', (dialog) => asked.push(dialog.message()));
    await editor.openEntry('pages', 'first-visit');
    await expect
      .poll(() => page.getByLabel('短い説明').inputValue(), { timeout: 20_000 })
      .toBe('書きかけの見本');
    expect(asked.join()).toContain('書きかけて保存しなかったもの');
  });

  describeMore(() => ({ cms, page, editor }));

  it('all that was published is right for the build', () => {
    const command = join(project, 'src/commands/check-content.ts');
    const { status, stdout } = spawnSync(process.execPath, [command, '--root', cms.published()], {
      encoding: 'utf8',
    });
    expect({ status, said: status === 0 ? '' : stdout }).toEqual({ status: 0, said: '' });
  });

  it('keeps within its Content-Security-Policy and its own origins throughout', () => {
    expect(violations).toEqual([]);
  });
}
