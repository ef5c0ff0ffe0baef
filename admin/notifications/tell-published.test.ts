import { beforeEach, expect, it } from 'vitest';
import type { SiteBuild } from '../../src/domain/site-build.ts';
import type { Notification } from './notification-words.ts';
import { publishedEntry, tellPublished } from './tell-published.ts';

const ENTRY = { collection: 'events', slug: '2026-sample', fields: { title: '見本の日' } };

let told: Notification[];
let shown: Set<string>;
/** What the site answers, one after the other; the last again and again. */
let answers: (SiteBuild | undefined | Error)[];

const tell = (): Promise<void> =>
  tellPublished(ENTRY, {
    ask: () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    wait: () => Promise.resolve(),
    show: (notification) => {
      told.push(notification);
      shown.add(notification.id);
    },
    dismiss: (id) => shown.delete(id),
  });
const words = () => told.map(({ type, message }) => `${type ?? ''}: ${message as string}`);

beforeEach(() => {
  told = [];
  shown = new Set();
});

it('tells once where nobody can tell how the site stands, or the server does not say', async () => {
  for (const answer of [undefined, new Error('no line')]) {
    answers = [answer];
    await tell();
    expect(words()).toEqual(['success: 「見本の日」を公開しました。数分でサイトに出ます。']);
    told = [];
  }
});

it('tells in the place of the first message that the site shows it, though the server was silent for a moment', async () => {
  answers = [
    { state: 'building' },
    new Error('no line'),
    { state: 'building' },
    { state: 'built' },
  ];
  await tell();
  expect(words()).toEqual([
    'success: 「見本の日」を公開しました。いま、サイトを組み立てています。',
    'info: 「見本の日」を公開しました。サイトに出ました。',
  ]);
  expect([...shown]).toEqual([told[1]?.id]);
  expect(told[1]?.page).toBe('/events/2026-sample/');
});

it('tells that the site could not be built, as of a mistake', async () => {
  answers = [{ state: 'building' }, { state: 'failed', words: '「開催日」入力してください。' }];
  await tell();
  expect(told.at(-1)).toMatchObject({ type: 'error', stays: true });
  expect(words().at(-1)).toContain('組み立てられませんでした');
});

it('stops asking when there is no end', async () => {
  answers = [{ state: 'building' }];
  await tell();
  expect(told).toHaveLength(1);
});

it('knows what tells of a publication', () => {
  const message = { key: 'ui.toast.entryPublished', details: ENTRY };
  expect(publishedEntry({ id: '1', message })).toBe(ENTRY);
  expect(publishedEntry({ id: '1', message: { key: 'ui.toast.entrySaved' } })).toBeUndefined();
  expect(publishedEntry({ id: '1', message: '公開しました。' })).toBeUndefined();
});
