import { beforeEach, describe, expect, it, vi } from 'vitest';
import { conflictWords } from '../conflict/conflict-words.ts';
import { onConflict, type Conflict } from './conflict.ts';
import { DraftOutrun } from './draft-outrun.ts';
import { guardedSave } from './guarded-save.ts';
import { OpenedTexts } from './opened-texts.ts';
import type { SaveTools, Versions } from './save-tools.ts';

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

it('shows a conflict again when Decap has come to believe in a draft', async () => {
  opened.wasRead(PATH, false, text('公開中'));
  now = { ...now, published: text('ほかの人の見本') };
  for (const unpublished of [false, true, true]) {
    await expect(save('わたしの見本', unpublished)).rejects.toThrow(
      'ほかの人が同じものを変えました',
    );
  }
  expect(saved).toEqual([]);
  expect(conflicts.map(({ base, isPublished }) => ({ base, isPublished }))).toEqual(
    Array(3).fill({ base: text('公開中'), isPublished: true }),
  );
  expect(conflicts.map(conflictWords)[0]).toContain('まだ保存されていません');
});

it('saves nothing over what it has never read', async () => {
  await expect(save('わたしの見本', true)).rejects.toThrow('ほかの人が同じものを変えました');
  expect(saved).toEqual([]);
});

it('shows a conflict anew when it has changed while it was shown', async () => {
  opened.wasRead(PATH, false, text('公開中'));
  now = { ...now, published: text('一つ目') };
  await expect(save('わたしの見本', false)).rejects.toThrow('ほかの人が同じものを変えました');
  now = { ...now, published: text('二つ目') };
  await expect(conflicts[0]?.resolve(text('合わせた'))).rejects.toThrow('変えました');
  expect(saved).toEqual([]);
  expect(conflicts[1]).toMatchObject({
    ...{ base: text('一つ目'), mine: text('合わせた'), theirs: text('二つ目') },
  });
  await conflicts[1]?.resolve(text('合わせなおした'));
  expect(saved).toEqual([text('合わせなおした')]);
});

describe('a new page', () => {
  /** @param slug Decap gives the second of an id a number */
  const make = (slug = '2026-sample'): Promise<void> =>
    guardedSave(
      tools,
      { dataFiles: [{ path: PATH, slug, raw: text('わたしの見本') }], assets: [] },
      { commitMessage: '', collectionName: 'events', newEntry: true },
    );

  beforeEach(() => {
    now = { ...now, published: undefined };
  });

  it('is not made of an id that somebody else has taken meanwhile', async () => {
    const words = '2026-sample は、ほかのページか下書きが使っています';
    await expect(make('2026-sample-1')).rejects.toThrow(words);
    now = { ...now, draft: text('ほかの人の見本') };
    await expect(make()).rejects.toThrow(words);
    expect(saved).toEqual([]);
  });

  it('is saved again when the answer to the first time was lost', async () => {
    now = { ...now, draft: text('わたしの見本') };
    await make();
    expect(saved).toEqual([text('わたしの見本')]);
  });
});

it('looks again when somebody else was quicker by a moment, and writes over nothing', async () => {
  opened.wasRead(PATH, true, text('下書き'));
  now = { ...now, draft: text('下書き') };
  const after: (string | undefined)[] = [];
  tools.save = (_entry, options) => {
    after.push(options.after);
    now = { ...now, draft: text('ほかの人の見本') };
    return Promise.reject(new DraftOutrun());
  };
  await expect(save('わたしの見本', true)).rejects.toThrow('ほかの人が同じものを変えました');
  expect(after).toEqual([text('下書き')]);
  expect(conflicts).toMatchObject([{ base: text('下書き'), theirs: text('ほかの人の見本') }]);
});

it('goes on from a draft that somebody else has withdrawn', async () => {
  opened.wasRead(PATH, true, text('下書き'));
  await save('わたしの見本', true);
  expect([saved, conflicts]).toEqual([[text('わたしの見本')], []]);
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
