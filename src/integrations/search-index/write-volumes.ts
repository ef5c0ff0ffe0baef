import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** No language: the words are our own, and Pagefind takes them as they are. */
const LANGUAGE = 'zxx';

/**
 * Words a file of the index, which Pagefind has no documented setting for: of its own 20,000, one
 * word costs 40 kB. `pagefind-behaviour.test.ts` names what else is leaned on.
 */
const CHUNK = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '3000' };

/** Files that only Pagefind's own pages and workers load. */
const UNUSED =
  /^(?:fragment|filter|pagefind-(?:component-ui|modular-ui|ui|highlight|worker|playground)\b.*)$/;

/** Behind this the fragments of Pagefind's files begin. */
const SIGNATURE = 'pagefind_dcd';

/** @throws Error with all of Pagefind's messages, when there are any */
function assertNoErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`検索の索引を作れませんでした。\n${errors.join('\n')}`);
}

interface Fragment {
  url: string;
}

/** Pagefind names its pages by what they hold; the fragments tell which name it gave to which. */
async function readIds(folder: string): Promise<string[]> {
  const ids: string[] = [];
  for (const file of await readdir(join(folder, 'fragment'))) {
    const bytes = await promisify(gunzip)(await readFile(join(folder, 'fragment', file)));
    const { url } = JSON.parse(bytes.subarray(SIGNATURE.length).toString('utf8')) as Fragment;
    ids[Number(url)] = file.replace(/\.pf_fragment$/, '');
  }
  return ids;
}

/**
 * Writes Pagefind's index of volumes: see `layout.ts`.
 * @param volumes the words of each volume at their places, with a space between
 * @param folder where Pagefind's files go
 * @returns Pagefind's ids of the volumes
 * @throws Error with Pagefind's messages
 */
export async function writeVolumes(volumes: Iterable<string>, folder: string): Promise<string[]> {
  const before = process.env[CHUNK.name];
  process.env[CHUNK.name] = CHUNK.size;
  try {
    const { index, errors } = await createIndex({});
    assertNoErrors(errors);
    if (!index) throw new Error('検索の索引を作れませんでした。');
    let number = 0;
    for (const content of volumes) {
      const added = await index.addCustomRecord({
        url: String(number),
        content,
        language: LANGUAGE,
      });
      assertNoErrors(added.errors);
      number += 1;
    }
    assertNoErrors((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
    if (before === undefined) Reflect.deleteProperty(process.env, CHUNK.name);
    else process.env[CHUNK.name] = before;
  }
  const ids = await readIds(folder);
  for (const name of (await readdir(folder)).filter((file) => UNUSED.test(file))) {
    await rm(join(folder, name), { recursive: true });
  }
  return ids;
}
