import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../../chromium.ts';
import { Editor } from '../editor.ts';
import { startLocalSite, type LocalSite } from '../local-site.ts';
import { copyProject, git } from '../working-copy.ts';

export const TILES = 'https://cyberjapandata.gsi.go.jp';
/** Hubs with a photo: one for its page, one for its form. */
const HUB_FILES = ['37201-mokomoko', '37201-nishioka'].map((id) => `content/hubs/kagawa/${id}.md`);

/** Half red, half blue: a crop tells which side was kept. */
async function twoHalves(): Promise<Buffer> {
  const side = (background: string, width: number) =>
    sharp({ create: { width, height: 600, channels: 3, background } });
  const blue = await side('#00f', 800).png().toBuffer();
  return side('#f00', 1600)
    .composite([{ input: blue, left: 800, top: 0 }])
    .jpeg()
    .toBuffer();
}

/** Gives hubs a photo of which the left must stay. */
function addPhotos(folder: string, photo: Buffer): void {
  mkdirSync(join(folder, 'content/media'), { recursive: true });
  writeFileSync(join(folder, 'content/media/halves.jpg'), photo);
  const photos =
    'photos:\n  - src: ../../media/halves.jpg\n    alt: 赤と青の見本\n    focus: left\n';
  for (const file of HUB_FILES.map((path) => join(folder, path))) {
    writeFileSync(file, readFileSync(file, 'utf8').replace('\nsource:\n', `\n${photos}source:\n`));
  }
}

/** The CMS's forms in a browser, on a phone. */
export class Forms {
  site!: LocalSite;
  browser!: Browser;
  page!: Page;
  editor!: Editor;
  photo!: Buffer;
  /** Origins of others that were asked for something. */
  foreign: string[] = [];
  readonly violations: string[] = [];

  async start(): Promise<void> {
    const photo = await twoHalves();
    this.photo = photo;
    this.site = await startLocalSite(
      copyProject('forms-test', (folder) => {
        addPhotos(folder, photo);
      }),
    );
    this.browser = await launchBrowser();
    this.page = await this.browser.newPage({
      locale: 'ja-JP',
      viewport: { width: 390, height: 844 },
    });
    this.page.setDefaultTimeout(20_000);
    await this.#watch();
    this.editor = new Editor(this.page, this.site.url);
    await this.editor.logIn();
  }

  async #watch(): Promise<void> {
    const body = await sharp({
      create: { width: 256, height: 256, channels: 3, background: '#dde' },
    })
      .png()
      .toBuffer();
    await this.page.route(`${TILES}/**`, (route) =>
      route.fulfill({ contentType: 'image/png', body }),
    );
    this.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.violations.push(message.text());
    });
    this.page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.site.url) this.foreign.push(origin);
    });
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.site.stop();
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  /** The lines that a draft takes from a file of the content, and gives to it. */
  diffOf(branch: string): string[] {
    return git(this.site.clone, 'diff', '-U0', `main...cms/${branch}`, '--', '*.md', '*.yml')
      .split('\n')
      .filter((line) => /^[-+](?![-+])/.test(line));
  }
}
