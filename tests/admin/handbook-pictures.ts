import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../chromium.ts';
import { Editor } from './editor.ts';
import { startLocalSite } from './local-site.ts';
import { copyProject } from './working-copy.ts';

/**
 * Takes the pictures of the editors' handbook from the CMS as it is, in a copy of the project:
 * `npm run handbook-pictures`. To be run when a screen that it shows has changed; look at each.
 */
const FOLDER = join(import.meta.dirname, '../../docs/images');

const site = await startLocalSite(copyProject('handbook-pictures'));
const browser = await launchBrowser();
const page = await browser.newPage({
  locale: 'ja-JP',
  viewport: { width: 1200, height: 760 },
  // A date that is typed shows its words in the picture's language, not the machine's.
  timezoneId: 'Asia/Tokyo',
});
const editor = new Editor(page, site.url);

/** Few colours, as screens have: a tenth of the size. */
async function take(name: string, from: Page = page): Promise<void> {
  // What slides in has come to rest; what is being loaded is there.
  await from.waitForTimeout(1000);
  await sharp(await from.screenshot())
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toFile(join(FOLDER, `cms-${name}.png`));
}

const top = (): Promise<void> => page.getByText('ID（ページのアドレス）').scrollIntoViewIfNeeded();

await editor.logIn();
await page.getByText('子育て').first().waitFor();
await take('list');

await editor.startEntry('events');
await editor.fill({
  'ID（ページのアドレス）': '2026-sample-1',
  タイトル: '見本の交流会',
  一覧に出る短い説明: 'これは書き方の見本です。',
});
await editor.choose('種類', '交流会');
await page.getByRole('button', { name: 'プレビュー' }).first().click();
await editor.save();
await page.locator('[data-mistakes]').waitFor();
await top();
await take('mistake');

await editor.fill({ 開催日: '2026-12-05' });
await editor.saveDraft();
await page.locator('.cms-toasts').waitFor({ state: 'hidden' });
await top();
await page.getByRole('button', { name: 'ステータス: 下書き' }).click();
await take('status');

await editor.openAddress('/workflow');
await page.getByRole('heading', { name: '見本の交流会' }).waitFor();
await take('workflow');

await page.setViewportSize({ width: 1000, height: 720 });
await editor.openEntry('hubs', 'kagawa/37201-mokomoko');
const hours = page.getByRole('group', { name: '開所時間' });
await hours.evaluate((element) => {
  element.scrollIntoView({ block: 'start' });
});
await take('hours');

await page.setViewportSize({ width: 1280, height: 720 });
await editor.openEntry('cases', 'cocomi');
await page.getByRole('button', { name: 'プレビュー' }).first().click();
await page.frameLocator('#preview-pane').getByRole('heading', { level: 1 }).waitFor();
await take('preview');

const phone = await browser.newPage({ locale: 'ja-JP', viewport: { width: 390, height: 700 } });
const onPhone = new Editor(phone, site.url);
await onPhone.logIn();
await onPhone.openEntry('cases', 'cocomi');
await take('phone', phone);

await browser.close();
await site.stop();
