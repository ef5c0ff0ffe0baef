import type { Browser, Page } from 'playwright-core';
import type { CmsUnderTest } from '../cms-under-test.ts';
import type { Editor } from '../editor.ts';

/** A journey under way. */
export interface Journey<Cms extends CmsUnderTest = CmsUnderTest> {
  cms: Cms;
  browser: Browser;
  page: Page;
  editor: Editor;
}

/** The label of every entry's id. */
export const ID = 'ID（ページのアドレス）';

/** How long to look for what comes after the server's answer. */
export const WAIT = { timeout: 20_000 };

/** Lines that a draft takes from the published files, and gives to them, without a diff's heads. */
export const linesChangedBy = ({ git }: CmsUnderTest, draft: string): string[] =>
  git('diff', '-U0', `main...cms/${draft}`)
    .split('\n')
    .filter((line) => /^[-+](?![-+])/.test(line));

/** Marks the open draft as ready, and publishes it. */
export async function publishDraft({ editor }: Journey): Promise<void> {
  await editor.setStatus('下書き', '準備完了');
  await editor.publish();
}
