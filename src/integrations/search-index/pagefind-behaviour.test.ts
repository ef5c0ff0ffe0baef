import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

/**
 * What the search leans on and Pagefind does not document. When one of these fails after an upgrade,
 * Pagefind has changed it: look at src/integrations/search-index and src/client/search, and see
 * docs/search.md.
 */
const told = (what: string): string =>
  `Pagefind has changed: ${what}. Look at src/integrations/search-index before you upgrade.`;

interface Result {
  readonly id: string;
  readonly words: readonly number[];
}
interface Searcher {
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly Result[] }>;
}
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Searcher;
}

const CHUNK = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const RECORDS = ['a1b2c3d . x9 a1b2c3e jumping 子育て支援拠点 . . y8', '. . jumps a1b2c3d'];
/** More words than a file of the index may have. */
const MANY = Array.from({ length: 40 }, (_, at) => `k${String(at).padStart(2, '0')}`).join(' ');

let folder: string;
let searcher: Searcher;

async function writeIndex(name: string, chunk?: string): Promise<string> {
  if (chunk === undefined) Reflect.deleteProperty(process.env, CHUNK);
  else process.env[CHUNK] = chunk;
  const { index } = await createIndex({});
  for (const [url, content] of [...RECORDS, MANY].entries()) {
    await index?.addCustomRecord({ url: String(url), content, language: 'zxx' });
  }
  const outputPath = join(folder, name);
  await index?.writeFiles({ outputPath });
  await close();
  return outputPath;
}

const search = async (word: string): Promise<readonly Result[]> =>
  (await searcher.search(word)).results;
/** The places of a word in all records, in no order. */
const placesOf = async (word: string): Promise<number[][]> =>
  (await search(word)).map(({ words }) => [...words]).sort();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hiroba-pagefind-'));
  const index = await writeIndex('small', '10');
  // Its module asks for files by `fetch`, which in Node knows no folders.
  vi.stubGlobal(
    'fetch',
    async (path: string) => new Response(await readFile(path.split('?')[0] ?? '')),
  );
  const address = pathToFileURL(join(index, 'pagefind.js')).href;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  searcher = module.createInstance({ basePath: `${index}/`, noWorker: true });
  await searcher.init();
});
afterAll(async () => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(process.env, CHUNK);
  await rm(folder, { recursive: true });
});

it('keeps what has no white space in it as one word, and counts places by white space', async () => {
  const what = 'words are parted, or their places are counted, in another way';
  expect(await placesOf('x9'), told(what)).toEqual([[2]]);
  expect(await placesOf('a1b2c3e'), told(what)).toEqual([[3]]);
});

it('counts a lone full stop as a place', async () => {
  expect(await placesOf('y8'), told('a lone "." takes no place any more')).toEqual([[8]]);
  expect(await search('.'), told('a lone "." is a word now')).toEqual([]);
});

it('does not take words of the language zxx apart, nor cut their ends', async () => {
  expect(await placesOf('y8'), told('Japanese is segmented for zxx')).toEqual([[8]]);
  expect(await placesOf('jumping'), told('words are stemmed for zxx')).toEqual([[4]]);
});

it('tells the places of a word as `words` of a result', async () => {
  const what = '`words` of a result are not the places of the word';
  expect(await placesOf('a1b2c3d'), told(what)).toEqual([[0], [3]]);
});

it('keeps as many words a file as the environment says', async () => {
  const files = await readdir(join(folder, 'small', 'index'));
  const plain = await readdir(join(await writeIndex('plain'), 'index'));
  expect(plain, told('an index without a setting')).toHaveLength(1);
  expect(files.length, told(`${CHUNK} is not heard any more`)).toBeGreaterThanOrEqual(4);
});

it('names results as it names the files of their fragments, which tell the address', async () => {
  const what = 'the ids of results are not the names of the fragment files';
  const [{ id } = { id: '' }] = await search('y8');
  const file = join(folder, 'small', 'fragment', `${id}.pf_fragment`);
  const bytes = await readFile(file).catch(() => undefined);
  expect(bytes, told(what)).toBeDefined();
  const text = gunzipSync(bytes ?? Buffer.from('')).toString('utf8');
  expect(text.slice(0, 'pagefind_dcd'.length), told('the signature of a fragment')).toBe(
    'pagefind_dcd',
  );
  const fragment = JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string };
  expect(fragment.url, told('the address in a fragment')).toBe('0');
});
