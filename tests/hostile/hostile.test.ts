import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { hostileHtml } from '../../src/markdown/cases/hostile-html.ts';
import { hostileTargets } from '../../src/markdown/cases/hostile-targets.ts';
import { hostileText } from '../../src/markdown/cases/hostile-text.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { copyProject } from '../admin/working-copy.ts';
import { launchBrowser } from '../chromium.ts';

/** Ends an attribute, an element, a script, a comment and a template, and then tries to run. */
const HOSTILE = `"'></title></script></style>--><img src=x onerror="ran()"><script>ran()</script>\${ran()}{{ran()}}`;

let browser: Browser;
let page: Page;
let server: Server;
let origin: string;
/** What a page has done that no page may do. */
let harm: string[];

/** Serves without any header: a host that knows no `_headers` has no Content-Security-Policy. */
const serveBare = async (dir: string): Promise<Server> => {
  const files = sirv(dir, { dev: true });
  const bare = createServer((req, res) => {
    files(req, res, () => void res.writeHead(404).end());
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  return bare;
};

beforeAll(async () => {
  const root = copyProject('hostile-test', (folder) => {
    const text = JSON.stringify(HOSTILE);
    const event = `---\nid: hostile\ntitle: ${text}\nkind: other\nsummary: ${text}\nstart: '2026-12-05'\nplace: ${text}\norganizer: ${text}\nsource: ${text}\naliases:\n  - old-hostile\n---\n`;
    writeFileSync(join(folder, 'content/events/hostile.md'), event);
    const term = `---\nid: hostile\nterm: ${text}\nreading: てき\nmeaning: ${text}\nvariants:\n  - ${text}\nsource: ${text}\n---\n`;
    writeFileSync(join(folder, 'content/glossary/hostile.md'), term);
  });
  execFileSync(process.execPath, ['src/commands/build.ts'], { cwd: root });
  server = await serveBare(join(root, 'dist'));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

beforeEach(async () => {
  harm = [];
  page = await browser.newPage();
  await page.exposeFunction('ran', () => harm.push('a script ran'));
  page.on('dialog', (dialog) => {
    harm.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) harm.push(`asks ${url.href}`);
  });
});

it('would notice a text that was put into a page as it is', async () => {
  await page.route('**/as-it-is', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>${HOSTILE}</title>` }),
  );
  await page.goto(`${origin}/as-it-is`, { waitUntil: 'networkidle' });
  expect(harm).toContain('a script ran');
});

it.each([
  '/events/',
  '/events/hostile/',
  '/events/old-hostile/',
  '/glossary/',
  '/glossary/hostile/',
  '/',
  '/search/?q=ran',
])('%s shows hostile fields as text and runs nothing', async (path) => {
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  expect(harm).toEqual([]);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

it('an old address leads to the new one', async () => {
  await page.goto(`${origin}/events/old-hostile/`);
  await page.waitForURL(`${origin}/events/hostile/`);
  const sitemap = await (await fetch(`${origin}/sitemap-0.xml`)).text();
  expect(sitemap).toContain('/events/hostile/');
  expect(sitemap).not.toContain('old-hostile');
});

it('no hostile body runs anything or reaches another place', async () => {
  const bodies = [...hostileHtml, ...hostileTargets, ...hostileText].map(([markdown]) => markdown);
  expect(bodies.length).toBeGreaterThan(300);
  const rendered = await Promise.all(bodies.map(renderMarkdown));
  await page.route('**/hostile-bodies', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html>${rendered.map((html) => `<div>${html}</div>`).join('\n')}`,
    }),
  );
  await page.goto(`${origin}/hostile-bodies`, { waitUntil: 'networkidle' });
  await page.mouse.move(50, 50);
  await page.keyboard.press('Tab');
  expect(harm).toEqual([]);
});
