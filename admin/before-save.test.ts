import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJS } from 'immutable';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readEntryFile } from '../src/domain/entry-file.ts';
import { collections, type CollectionName } from '../src/schema/index.ts';
import { EntryLists } from './backends/entry-lists.ts';
import { setCurrentBackend } from './backends/site-backend.ts';
import { toldMistakes } from '../tests/admin/told-mistakes.ts';
import { beforePublish, beforeSave } from './before-save.ts';
import type { CmsEntry } from './cms-entry.ts';

// The site beside the CMS, as it was built before any event and any new entry; it has no files of places.
vi.stubGlobal('location', { origin: 'https://hiroba.example' });
vi.stubGlobal('fetch', (path: string | URL) =>
  Promise.resolve(
    new Response(null, {
      status: /finder|\/events\/|\/sample-new\//.test(String(path)) ? 404 : 200,
    }),
  ),
);
// Needs a browser, and nothing of it is asked here.
vi.mock('decap-cms-lib-util', () => ({
  Cursor: {},
  CURSOR_COMPATIBILITY_SYMBOL: Symbol('cursor'),
}));

const project = join(import.meta.dirname, '..');
const names = Object.keys(collections) as CollectionName[];
const DRAFT = 'sample-draft';

const filesOf = (name: CollectionName): string[] =>
  globSync(`${collections[name].folder}/**/*.md`, { cwd: project }).toSorted();

const fieldsOf = (file: string): Record<string, unknown> =>
  readEntryFile(readFileSync(join(project, file), 'utf8'))?.fields ?? {};

const saveNew = (collection: CollectionName, data: Record<string, unknown>): Promise<unknown> =>
  toldMistakes(
    beforeSave({ entry: fromJS({ collection, newRecord: true, slug: '', data }) as CmsEntry }),
  );

beforeAll(() => {
  // A repository that holds the site's own content, and one draft of each collection.
  const lists = new EntryLists({
    head: () => Promise.resolve('head'),
    changedPaths: () => Promise.resolve(undefined),
    files: (folder) =>
      Promise.resolve(
        globSync(`${folder}/**/*.md`, { cwd: project }).map((path) => ({ path, blob: path })),
      ),
    read: (paths) =>
      Promise.resolve(
        paths.map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') })),
      ),
  });
  const drafts = names.map((name) => `${name}/${name === 'hubs' ? 'tokyo/' : ''}${DRAFT}`);
  setCurrentBackend({
    listedEntries: (folder) => lists.all(folder),
    publishedTexts: () => Promise.resolve([]),
    publishedFiles: (folder) => Promise.resolve(globSync(`${folder}/**/*.*`, { cwd: project })),
    takenSlugs: (name) => lists.takenSlugs(name, drafts),
    siteBuild: () => Promise.resolve(undefined),
    draftOf: () => Promise.resolve(undefined),
  });
});

describe.each(names)('a new entry of %s', (name) => {
  const [file = ''] = filesOf(name);

  it('is refused the id of a published one', async () => {
    await expect(saveNew(name, fieldsOf(file))).rejects.toThrow(
      `の ${String(fieldsOf(file).id)} は、ほかのページか下書きが使っています。`,
    );
  });

  it('is refused the id of a draft', async () => {
    await expect(saveNew(name, { ...fieldsOf(file), id: DRAFT })).rejects.toThrow(
      `の ${DRAFT} は、ほかのページか下書きが使っています。`,
    );
  });

  it('is saved under an id of its own', async () => {
    await expect(saveNew(name, { ...fieldsOf(file), id: 'sample-new' })).resolves.toBeDefined();
  });
});

it('an entry whose last day comes before its first is refused', async () => {
  const [file = ''] = filesOf('events');
  const data = { ...fieldsOf(file), id: 'sample-new' };
  await expect(
    saveNew('events', { ...data, publishAt: '2027-04-02', expireAt: '2027-04-01' }),
  ).rejects.toThrow('「公開する最後の日」「公開を始める日」と同じか、後の日にしてください。');
});

it('a link may lead to a draft while an entry is written, and to what is published when it is', async () => {
  const [file = ''] = filesOf('glossary');
  const linkTo = (id: string) => ({
    entry: fromJS({
      collection: 'glossary',
      slug: String(fieldsOf(file).id),
      data: { ...fieldsOf(file), body: `[見本](/events/${id}/)` },
    }) as CmsEntry,
  });
  const [published = ''] = filesOf('events');
  const id = String(fieldsOf(published).id);
  await expect(beforeSave(linkTo(DRAFT))).resolves.toBeDefined();
  await expect(toldMistakes(beforePublish(linkTo(DRAFT)))).rejects.toThrow(
    `「本文」1行目：「/events/${DRAFT}/」というページはありません。`,
  );
  await expect(beforePublish(linkTo(id))).resolves.toBeUndefined();
});

describe('an archived event whose successor is no page', () => {
  const published = filesOf('events').map(fieldsOf);
  const withFields = (more: Record<string, unknown>) => ({
    entry: fromJS({
      collection: 'events',
      slug: String(published[0]?.id),
      data: { ...published[0], archived: true, ...more },
    }) as CmsEntry,
  });

  it('is neither saved nor published', async () => {
    for (const before of [beforeSave, beforePublish]) {
      await expect(
        toldMistakes(before(withFields({ successor: '/events/naiyo/' }))),
      ).rejects.toThrow('「かわりのページ」「/events/naiyo/」というページはありません。');
    }
  });

  it('may be saved for a draft, and published once that is public', async () => {
    const successor = `/events/${DRAFT}/`;
    await expect(beforeSave(withFields({ successor }))).resolves.toBeDefined();
    await expect(toldMistakes(beforePublish(withFields({ successor })))).rejects.toThrow(
      `「かわりのページ」「${successor}」というページはありません。`,
    );
    const other = `/events/${String(published[1]?.id)}/`;
    await expect(beforePublish(withFields({ successor: other }))).resolves.toBeUndefined();
  });
});

it('a former id is neither that of a published entry nor that of a draft', async () => {
  const [first, second] = filesOf('events').map(fieldsOf);
  const entry = fromJS({
    collection: 'events',
    slug: String(first?.id),
    data: { ...first, aliases: [String(second?.id), DRAFT] },
  }) as CmsEntry;
  await expect(toldMistakes(beforeSave({ entry }))).rejects.toThrow(
    /「前のID」.*前のIDとしては使えません。\n「前のID」.*前のIDとしては使えません。$/,
  );
});
