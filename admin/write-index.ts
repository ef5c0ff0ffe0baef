import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { CMS_INDEX_FILE, pickIndexed, withheld, writeCmsIndex } from '../src/domain/cms-index.ts';
import { readEntryFile } from '../src/domain/entry-file.ts';
import { publicationState } from '../src/domain/publication/publication-state.ts';
import { siteInstant } from '../src/domain/publication/site-instant.ts';
import { collections } from '../src/schema/index.ts';
import { collectionOf } from './collection-of.ts';
import { referencesOf } from './references-of.ts';

/** The id that Git gives to a file's content. */
const blobId = (content: Buffer): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

/** @returns the commit that holds `content/` just as it stands, if there is one */
async function commitOf(root: string): Promise<string | undefined> {
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', args, { cwd: root })).stdout.trim();
  try {
    // The folder must be the repository's root: a copy inside another repository is not in it.
    if ((await git('rev-parse', '--show-prefix')) !== '') return undefined;
    const changed = await git('status', '--porcelain', '--', 'content');
    return changed === '' ? await git('rev-parse', 'HEAD') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the index of entries that the CMS lists, searches and picks from.
 * @param root folder that holds `content/`
 * @param dist folder of the built site
 */
export async function writeIndex(root: string, dist: string): Promise<void> {
  const patterns = Object.values(collections).map(({ folder }) => `${folder}/**/*.md`);
  const paths = globSync(patterns, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .toSorted();
  const now = siteInstant(process.env.SITE_NOW, new Date());
  const files = paths.map((path) => {
    const content = readFileSync(join(root, path));
    const fields = readEntryFile(content.toString())?.fields ?? {};
    return { path, blob: blobId(content), fields, state: publicationState(fields, now) };
  });
  const entries = files.map(({ path, blob, fields, state }) =>
    // Who visits sees neither; the page of an archived entry says what has ended.
    ['waiting', 'expired'].includes(state)
      ? withheld(path)
      : { path, blob, fields: pickIndexed(fields) },
  );
  const relations = files.flatMap(({ path, fields, state }) => {
    const collection = collectionOf(path);
    if (collection === undefined || state !== 'published') return [];
    const references = referencesOf(collection, fields);
    return references.length === 0 ? [] : [{ collection, id: String(fields.id), references }];
  });
  const file = join(dist, CMS_INDEX_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeCmsIndex({ commit: await commitOf(root), entries, relations }));
}
