import { beforeEach, expect, it } from 'vitest';
import { conflictWords } from '../conflict/conflict-words.ts';
import { onConflict, type Conflict } from './conflict.ts';
import { guardedPublish, refuseUnread } from './guarded-publish.ts';
import { OpenedTexts } from './opened-texts.ts';
import type { Versions } from './save-tools.ts';

const PATH = 'content/events/2026-sample.md';
const PLACE = { collection: 'events', slug: '2026-sample', path: PATH };
const text = (title: string): string => `---\nid: 2026-sample\ntitle: ${title}\n---\n`;

let now: Versions;
let status: string;
let restarted: string[];
let conflicts: Conflict[];
let opened: OpenedTexts;

const publish = (way: () => Promise<unknown> = () => Promise.resolve()): Promise<void> =>
  guardedPublish(
    {
      opened,
      save: () => Promise.reject(new Error('nothing is saved here')),
      versions: () => Promise.resolve(now),
      isConflict: () => true,
      restartDraft: (_id, _path, raw) => {
        restarted.push(raw);
        return Promise.resolve();
      },
      status: () => Promise.resolve(status),
    },
    PLACE,
    way,
  );
const meets = (): Promise<void> => publish(() => Promise.reject(new Error('conflict')));

beforeEach(() => {
  restarted = [];
  conflicts = [];
  status = 'pending_publish';
  opened = new OpenedTexts(new EventTarget());
  opened.wasRead(PATH, true, text('下書き'));
  now = { base: text('もと'), published: text('公開中'), draft: text('下書き') };
  onConflict((conflict) => conflicts.push(conflict));
});

it('publishes what the editor has read', async () => {
  await expect(publish()).resolves.toBeUndefined();
});

it('publishes a draft from the board, which nobody has opened', async () => {
  opened = new OpenedTexts(new EventTarget());
  await expect(publish()).resolves.toBeUndefined();
});

it('neither publishes nor deletes what somebody else has saved since', async () => {
  now = { ...now, draft: text('ほかの人の見本') };
  await expect(publish()).rejects.toThrow('開いたあとに、ほかの人がこの下書きを保存した');
  const versions = () => Promise.resolve(now);
  await expect(refuseUnread({ opened, versions }, PLACE)).rejects.toThrow('ほかの人が');
});

it('does not publish what somebody else has set back', async () => {
  status = 'draft';
  await expect(publish()).rejects.toThrow('「準備完了」から変えた');
});

it('shows what met, and begins the draft anew with what the editor chooses', async () => {
  await expect(meets()).rejects.toThrow('このままでは公開できません');
  expect(conflicts.map(conflictWords)[0]).toContain('まだ公開されていません');
  await conflicts[0]?.resolve(text('合わせた'));
  expect(restarted).toEqual([text('合わせた')]);
});

it('begins it anew also when somebody has deleted the draft meanwhile', async () => {
  await expect(meets()).rejects.toThrow('このままでは公開できません');
  now = { ...now, draft: undefined };
  await conflicts[0]?.resolve(text('合わせた'));
  expect(restarted).toEqual([text('合わせた')]);
});

it('makes no file of an entry that was taken away meanwhile', async () => {
  await expect(meets()).rejects.toThrow('このままでは公開できません');
  now = { ...now, draft: undefined, published: undefined };
  await expect(conflicts[0]?.resolve(text('合わせた'))).rejects.toThrow('いるところを写してから');
  expect(restarted).toEqual([]);
});

it.each(['published', 'draft'] as const)('shows it anew when the %s text changes', async (name) => {
  await expect(meets()).rejects.toThrow('このままでは公開できません');
  now = { ...now, [name]: text('また変わった') };
  await expect(conflicts[0]?.resolve(text('合わせた'))).rejects.toThrow('また変わりました');
  expect(restarted).toEqual([]);
  expect(conflicts[1]).toMatchObject({ mine: text('合わせた'), theirs: text('また変わった') });
  await conflicts[1]?.resolve(text('合わせなおした'));
  expect(restarted).toEqual([text('合わせなおした')]);
});
