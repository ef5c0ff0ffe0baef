import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEntryFile } from '../../src/domain/entry-file.ts';
import { launchBrowser } from '../chromium.ts';
import { Editor } from './editor.ts';
import { startLocalSite, type LocalSite } from './local-site.ts';
import { SCREENS } from './screens.ts';
import { namelessControls, smallControls } from './controls-on-screen.ts';
import { foreignOn, foreignTexts } from './words-on-screen.ts';
import { copyProject, git } from './working-copy.ts';

const project = join(import.meta.dirname, '../..');

/** Latin words in the names of entries: they are what lists show. */
function namesInContent(): Set<string> {
  const words = globSync('content/**/*.md', { cwd: project }).flatMap((file) => {
    const { fields } = readEntryFile(readFileSync(join(project, file), 'utf8')) ?? { fields: {} };
    const { id, name, title, term } = fields as Record<string, unknown>;
    return [id, name, title, term].flatMap((text) =>
      typeof text === 'string' ? (text.match(/[A-Za-z][A-Za-z'’-]+/g) ?? []) : [],
    );
  });
  return new Set(words);
}

/** What reaches beyond the right edge, by tag and class. */
const beyondEdge = (page: Page, width: number): Promise<string[]> =>
  page.evaluate((edge) => {
    if (document.documentElement.scrollWidth <= edge) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
  }, width);

let site: LocalSite;
let browser: Browser;
const names = namesInContent();

beforeAll(async () => {
  site = await startLocalSite(copyProject('screens-test'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

describe.each([
  { device: 'a computer', width: 1280, height: 900 },
  { device: 'a phone', width: 390, height: 844 },
])('the CMS on $device', ({ width, height }) => {
  let page: Page;
  let editor: Editor;
  const violations: string[] = [];

  beforeAll(async () => {
    for (const branch of git(site.clone, 'branch', '--list', 'cms/*', '--format=%(refname:short)')
      .split('\n')
      .filter(Boolean)) {
      git(site.clone, 'branch', '-D', branch);
    }
    page = await browser.newPage({ locale: 'ja-JP', viewport: { width, height } });
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    editor = new Editor(page, site.url);
    await page.goto(`${site.url}/admin/`);
    await page.getByRole('button', { name: 'ログイン' }).waitFor();
  });

  const expectScreen = async (): Promise<void> => {
    // What slides in has come to rest.
    await page.waitForTimeout(300);
    expect(await foreignOn(page, names)).toEqual([]);
    expect(await beyondEdge(page, width)).toEqual([]);
    expect(await namelessControls(page)).toEqual([]);
    expect(await smallControls(page)).toEqual([]);
  };

  it('is Japanese and fits: login', async () => {
    await expectScreen();
    await editor.logIn();
  });

  it.each(SCREENS)('is Japanese and fits: $name', async ({ open }) => {
    await open(editor);
    await expectScreen();
  });

  it('asks in Japanese', () => {
    expect(editor.asked.length).toBeGreaterThanOrEqual(4);
    expect(foreignTexts(editor.asked, names)).toEqual([]);
  });

  it('keeps within its Content-Security-Policy', () => {
    expect(violations).toEqual([]);
  });
});

it('would not take English for Japanese', () => {
  const texts = ['No title', 'Loading…', 'sectionの欄', 'SNSを追加', '例：37201-mokomoko', 'ID'];
  expect(foreignTexts(texts, names)).toEqual(['No title', 'Loading…', 'sectionの欄']);
});
