import { beforeEach, expect, it } from 'vitest';
import type { CmsIndex } from '../../src/domain/cms-index.ts';
import { IndexedEntries, type ContentSource } from './indexed-entries.ts';

const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)];
const FOLDER = 'content/events';
const text = (title: string): string => `---\nid: x\ntitle: ${title}\n---\n`;
const indexed = (name: string, blob: string) => ({
  path: `${FOLDER}/${name}.md`,
  blob,
  fields: { id: name, title: name },
});

let asked: string[] = [];
let files: Record<string, { blob: string; text: string }>;
let changed: string[] | undefined;
let index: CmsIndex;

const source: ContentSource = {
  head: () => Promise.resolve(NEW),
  changedPaths: (from, to) => {
    asked.push(`changes ${from.slice(0, 1)}..${to.slice(0, 1)}`);
    return Promise.resolve(changed);
  },
  files: () => {
    asked.push('files');
    return Promise.resolve(Object.entries(files).map(([path, { blob }]) => ({ path, blob })));
  },
  read: (paths) => {
    asked.push(...paths.map((path) => `read ${path}`));
    return Promise.resolve(
      paths.flatMap((path) => {
        const file = files[path];
        return file ? [{ path, text: file.text }] : [];
      }),
    );
  },
};
const list = async (entries: IndexedEntries): Promise<unknown[]> =>
  (await entries.all(FOLDER)).map(({ fields }) => fields.title);

beforeEach(() => {
  asked = [];
  changed = [];
  index = { commit: OLD, entries: [indexed('a', '1111111111'), indexed('b', '2222222222')] };
  files = {
    [`${FOLDER}/a.md`]: { blob: '1'.repeat(40), text: text('a') },
    [`${FOLDER}/b.md`]: { blob: '3'.repeat(40), text: text('新しいb') },
    [`${FOLDER}/c.md`]: { blob: '4'.repeat(40), text: text('c') },
  };
});

it('asks for nothing but the newest commit when nothing has changed', async () => {
  index = { ...index, commit: NEW };
  expect(await list(new IndexedEntries(source, () => Promise.resolve(index)))).toEqual(['a', 'b']);
  expect(asked).toEqual([]);
});

it('reads only what has changed, has come or has gone', async () => {
  changed = [`${FOLDER}/b.md`, `${FOLDER}/c.md`, `${FOLDER}/gone.md`, 'content/pages/x.md'];
  index = { ...index, entries: [...index.entries, indexed('gone', '5555555555')] };
  const entries = new IndexedEntries(source, () => Promise.resolve(index));
  expect(await list(entries)).toEqual(['a', '新しいb', 'c']);
  expect(asked.filter((each) => each.startsWith('read'))).toEqual(
    ['b', 'c', 'gone'].map((name) => `read ${FOLDER}/${name}.md`),
  );
  asked = [];
  expect(await list(entries)).toEqual(['a', '新しいb', 'c']);
  expect(asked).toEqual([]);
});

it.each([
  ['the commits have no history in common', OLD],
  ['the index has no commit', undefined],
])('compares the files’ ids when %s', async (_, commit) => {
  changed = undefined;
  index = { commit, entries: [...index.entries, indexed('gone', '5555555555')] };
  expect(await list(new IndexedEntries(source, () => Promise.resolve(index)))).toEqual([
    'a',
    '新しいb',
    'c',
  ]);
  expect(asked).not.toContain(`read ${FOLDER}/a.md`);
});

it('reads everything when the site was never built', async () => {
  const none = new IndexedEntries(source, () => Promise.reject(new Error('404')));
  expect(await list(none)).toEqual(['a', '新しいb', 'c']);
});

it('tries again after a failure', async () => {
  let isDown = true;
  const flaky = {
    ...source,
    head: () => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve(NEW)),
  };
  const entries = new IndexedEntries(flaky, () => Promise.resolve(index));
  await expect(list(entries)).rejects.toThrow('offline');
  isDown = false;
  expect(await list(entries)).toEqual(['a', 'b']);
});
