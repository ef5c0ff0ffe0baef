import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPages } from './read-pages.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'pages-'));
});
afterEach(() => rm(site, { recursive: true }));

const PAGE = '<main data-pagefind-body><h1>題</h1></main>';

it('reads marked pages in the order of their addresses, whatever signs are in them', async () => {
  for (const name of ['100%.html', 'index.html', 'a?b#c.html', '子.html']) {
    await writeFile(join(site, name), PAGE);
  }
  await writeFile(join(site, '404.html'), '<main>印なし</main>');
  const urls = (await readPages(site)).map(({ url }) => url);
  expect(urls).toEqual(['/100%25.html', '/a%3Fb%23c.html', '/', '/子.html']);
});

it.runIf(process.platform === 'linux')('names files whose names are no UTF-8', async () => {
  for (const name of ['a', 'b']) {
    const path = [Buffer.from(`${site}/${name}`), Buffer.from([0x93]), Buffer.from('.html')];
    await writeFile(Buffer.concat(path), PAGE);
  }
  await expect(readPages(site)).rejects.toThrow(/UTF-8ではないファイル[\s\S]*- a.*\n- b/);
});
