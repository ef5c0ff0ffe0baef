import { expect, it } from 'vitest';
import { withheld, type CmsIndex } from '../../src/domain/cms-index.ts';
import { IndexedEntries, type ContentSource } from './indexed-entries.ts';

const FOLDER = 'content/events';
const path = (id: string): string => `${FOLDER}/${id}.md`;
const indexed = (id: string) => ({ path: path(id), blob: '0123456789', fields: { id, title: id } });

/** A repository at commit `new`; `read` tells what was asked of it. */
function sourceOf(files: Record<string, string>, changed: readonly string[]) {
  const read: string[] = [];
  const source: ContentSource = {
    head: () => Promise.resolve('new'),
    changedPaths: () => Promise.resolve([...changed]),
    files: () => Promise.resolve([]),
    read: (paths) => {
      read.push(...paths);
      return Promise.resolve(
        paths.map((each) => ({ path: each, text: files[each] ?? '' })).filter(({ text }) => text),
      );
    },
  };
  return { source, read };
}

const titles = async (entries: IndexedEntries): Promise<unknown[]> =>
  (await entries.all(FOLDER)).map(({ fields }) => fields.title);

it.each([
  ['the index is of the newest commit', 'new', []],
  ['the content has moved on since', 'old', [path('a')]],
])('reads what the index keeps to itself, once, when %s', async (_, commit, changed) => {
  const index: CmsIndex = { commit, entries: [indexed('a'), withheld(path('b'))] };
  const { source, read } = sourceOf(
    {
      [path('a')]: '---\nid: a\ntitle: a\n---\n',
      [path('b')]: '---\nid: b\ntitle: 解禁前のお知らせ\npublishAt: 2099-01-01\n---\n',
    },
    changed,
  );
  const entries = new IndexedEntries(source, () => Promise.resolve(index));
  expect(await titles(entries)).toEqual(['a', '解禁前のお知らせ']);
  expect(await titles(entries)).toEqual(['a', '解禁前のお知らせ']);
  expect(read).toEqual([...changed, path('b')]);
});
