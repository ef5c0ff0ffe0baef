import { beforeEach, expect, it, vi } from 'vitest';
import { conflictWords } from '../conflict/conflict-words.ts';
import { onConflict, type Conflict } from './conflict.ts';
import { guardedPublish, guardedSave, type SaveTools, type Versions } from './guarded-save.ts';
import { OpenedTexts } from './opened-texts.ts';

const PATH = 'content/events/2026-sample.md';
const text = (title: string): string => `---\nid: 2026-sample\ntitle: ${title}\n---\n`;

let now: Versions;
let saved: string[];
let conflicts: Conflict[];
let opened: OpenedTexts;
let tools: SaveTools;

const save = (title: string, unpublished: boolean): Promise<void> =>
  guardedSave(
    tools,
    { dataFiles: [{ path: PATH, slug: '2026-sample', raw: text(title) }], assets: [] },
    { commitMessage: '', collectionName: 'events', unpublished },
  );

beforeEach(() => {
  saved = [];
  conflicts = [];
  opened = new OpenedTexts(new EventTarget());
  now = { base: undefined, published: text('公開中'), draft: undefined };
  onConflict((conflict) => conflicts.push(conflict));
  tools = {
    opened,
    isConflict: () => false,
    save: vi.fn((entry: Parameters<SaveTools['save']>[0]) => {
      saved.push(entry.dataFiles[0]?.raw ?? '');
      return Promise.resolve();
    }),
    versions: () => Promise.resolve(now),
    restartDraft: () => Promise.resolve(),
  };
});

it('saves when nobody else has', async () => {
  opened.wasRead(PATH, false, text('公開中'));
  await save('わたしの見本', false);
  expect([saved, conflicts]).toEqual([[text('わたしの見本')], []]);
});

it.each([
  ['was to be saved', (): Promise<unknown> => save('わたしの見本', false), '保存'],
  [
    'is saved and was to be published',
    (): Promise<unknown> =>
      guardedPublish(tools, { collection: 'events', slug: 'x', path: PATH }, () =>
        Promise.reject(new Error('conflict')),
      ),
    '公開',
  ],
])('says of a text that %s what has not happened yet', async (_, act, word) => {
  opened.wasRead(PATH, false, text('公開中'));
  now = { base: text('公開中'), published: text('ほかの人の見本'), draft: undefined };
  tools = { ...tools, isConflict: () => true };
  await expect(act()).rejects.toThrow();
  expect(conflicts.map(conflictWords)).toEqual([
    `あなたが書いているあいだに、公開中の内容が変わりました。あなたの変更は、まだ${word}されていません。`,
  ]);
});

it('saves nothing over the draft of somebody else, however often it is tried', async () => {
  opened.wasRead(PATH, false, text('公開中'));
  now = { ...now, draft: text('ほかの人の見本') };
  await expect(save('わたしの見本', false)).rejects.toThrow('ほかの人が同じものを変えました');
  // Decap looks for drafts while it saves, and takes this one for the editor's own from then on.
  opened.wasRead(PATH, true, text('ほかの人の見本'));
  await expect(save('わたしの見本', true)).rejects.toThrow('ほかの人が同じものを変えました');
  expect(saved).toEqual([]);
  expect(conflicts.map(({ base, theirs }) => ({ base, theirs }))).toEqual(
    Array(2).fill({ base: text('公開中'), theirs: text('ほかの人の見本') }),
  );
});
