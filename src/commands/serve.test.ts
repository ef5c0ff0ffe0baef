import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../tests/ask.ts';
import { headersFor } from '../domain/response-headers.ts';
import { serve, type Server } from './serve.ts';

const FILES = {
  'index.html': '<h1>子育てひろば</h1>',
  'hubs/index.html': '<h1>拠点をさがす</h1>',
  'admin/index.html': '<h1>編集画面</h1>',
  'pagefind/pagefind-worker.js': 'onmessage = () => {};',
  '_astro/Base.BV9zs2Qa.css': 'body { margin: 0; }',
  '404.html': '<h1>ページが見つかりません</h1>',
};

let folder = '';
let dir = '';
let server: Server;

async function write(into: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), text);
  }
}
const get = (path: string) => fetch(server.url + path);
const textOf = async (path: string): Promise<string> => (await get(path)).text();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  dir = join(folder, 'dist');
  await write(dir, FILES);
  server = await serve({ dir, port: 0 });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the built site', () => {
  it('is served, each folder by its page', async () => {
    expect(await textOf('/')).toBe(FILES['index.html']);
    expect(await textOf('/hubs/')).toBe(FILES['hubs/index.html']);
    const style = await get('/_astro/Base.BV9zs2Qa.css');
    expect([await style.text(), style.headers.get('Content-Type')]).toEqual([
      FILES['_astro/Base.BV9zs2Qa.css'],
      'text/css',
    ]);
  });

  it.each(['/nowhere/', '/nowhere.css', '/%E3%81%B2', '/%', '/../secret.txt', '/../dist.next/'])(
    'answers %s with its own page for what is not there',
    async (path) => {
      await write(folder, { 'secret.txt': 'ひみつ', 'dist.next/index.html': 'まだ見せない' });
      const { status, body, headers } = await ask(server.url, path);
      expect([status, body]).toEqual([404, FILES['404.html']]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    },
  );

  it('says in words that a page is not there, even before the site is built', async () => {
    await rm(dir, { recursive: true });
    const answer = await get('/');
    expect([answer.status, await answer.text()]).toEqual([404, 'ページが見つかりません']);
  });

  it('is the new one as soon as its folder was swapped', async () => {
    expect(await textOf('/')).toBe(FILES['index.html']);
    await write(`${dir}.next`, { 'index.html': '<h1>新しい</h1>' });
    await rename(dir, `${dir}.old`);
    await rename(`${dir}.next`, dir);
    expect(await textOf('/')).toBe('<h1>新しい</h1>');
    expect((await get('/hubs/')).status).toBe(404);
  });

  it('goes on being served after a request that makes no sense', async () => {
    await expect(ask(server.url, '/', { headers: { Range: 'bytes=9-2' } })).rejects.toThrow();
    expect(await textOf('/')).toBe(FILES['index.html']);
  });
});

describe('the headers of an answer', () => {
  it.each([
    ['/', '/'],
    ['/hubs/', '/hubs/'],
    ['/admin/', '/admin/'],
    ['/admin', '/admin/'],
    ['/admin/?a=1', '/admin/'],
    ['/pagefind/pagefind-worker.js', '/pagefind/pagefind-worker.js'],
    ['/_astro/Base.BV9zs2Qa.css', '/_astro/Base.BV9zs2Qa.css'],
    ['/nowhere/', '/404.html'],
  ])('of %s are those of the real host for %s', async (path, like) => {
    const { headers } = await get(path);
    const expected = headersFor(like);
    expect(
      Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)])),
    ).toEqual(expected);
  });
});

describe('the port', () => {
  const port = (): number => Number(new URL(server.url).port);
  const answersAt = (host: string): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect({ host, port: port(), timeout: 1000 });
      const end = (isThere: boolean) => () => {
        socket.destroy();
        resolve(isThere);
      };
      socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
    });

  it('is refused when it is taken, and the first server goes on', async () => {
    await expect(serve({ dir, port: port() })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(await textOf('/')).toBe(FILES['index.html']);
  });

  it('is open on this machine only', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    expect(await answersAt('127.0.0.1')).toBe(true);
    // On Linux a server on all interfaces would answer here even where there is no network.
    for (const address of ['127.0.0.2', ...others]) expect(await answersAt(address)).toBe(false);
  });

  it('is free again after the end, even with a browser still connected', async () => {
    const socket = connect({ host: '127.0.0.1', port: port() });
    await new Promise((resolve) => socket.once('connect', resolve));
    const taken = port();
    await server.close();
    expect(await answersAt('127.0.0.1')).toBe(false);
    server = await serve({ dir, port: taken });
  });
});
