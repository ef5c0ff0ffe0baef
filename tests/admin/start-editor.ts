import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../chromium.ts';
import { Editor } from './editor.ts';

export interface StartedEditor {
  browser: Browser;
  page: Page;
  editor: Editor;
  /** What the page's policy refused, and what was asked of other origins. */
  violations: readonly string[];
  close: () => Promise<void>;
}

export interface EditorOptions {
  /** Origins that the pages may reach; the CMS's own alone unless given. */
  origins?: readonly string[];
  width?: number;
  height?: number;
}

/** Opens a browser for an editor of the CMS at an address; nobody has logged in yet. */
export async function startEditor(
  url: string,
  { origins = [url], width = 1280, height = 900 }: EditorOptions = {},
): Promise<StartedEditor> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ locale: 'ja-JP', viewport: { width, height } });
  page.setDefaultTimeout(20_000);
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !origins.includes(origin)) violations.push(request.url());
  });
  const editor = new Editor(page, url);
  return { browser, page, editor, violations, close: () => browser.close() };
}
