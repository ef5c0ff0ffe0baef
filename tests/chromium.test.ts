import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** Draws each character alone on a canvas; a font without it draws its one box for all of them. */
const drawings = (characters: string): Promise<string[]> =>
  page.evaluate(
    (text) =>
      [...text].map((character) => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 48;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.font = '40px sans-serif';
        context.fillText(character, 4, 40);
        return canvas.toDataURL();
      }),
    characters,
  );

test('Japanese characters are drawn, each in its own shape', async () => {
  await page.setContent('<!doctype html><html lang="ja"><title>字</title><p>拠点</p></html>');
  const characters = '子育て拠点髙﨑、々〒';
  const missing = await drawings('\u{10FFFD}');
  const shapes = await drawings(characters);
  expect(new Set([...shapes, ...missing]).size).toBe(characters.length + 1);
});

test('the page is drawn with Noto Sans JP, in two weights', async () => {
  await page.setContent(
    '<!doctype html><html lang="ja"><title>字</title><p>地域の拠点</p><p><b>太字</b></p></html>',
  );
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const fontsOf = async (selector: string) => {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map((font) => font.postScriptName);
  };
  expect(await fontsOf('p')).toEqual(['NotoSansJP-Regular']);
  expect(await fontsOf('b')).toEqual(['NotoSansJP-Bold']);
});

test('web security is on: a page cannot read another origin', async () => {
  // Real servers: Playwright's own `route.fulfill` would add the headers that permit it.
  const [own, other] = await Promise.all([serveText(), serveText()]);
  await page.goto(own.url);
  const read = (url: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (response) => response.text(),
          () => 'refused',
        ),
      url,
    );
  expect(await read(own.url)).toBe('secret');
  expect(await read(other.url)).toBe('refused');
  own.server.close();
  other.server.close();
});

async function serveText(): Promise<{ server: Server; url: string }> {
  const server = createServer((_request, response) => response.end('secret'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${String(port)}/` };
}
