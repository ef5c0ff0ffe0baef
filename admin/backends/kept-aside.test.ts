import { beforeEach, expect, it } from 'vitest';
import { KeptAside, type KeepAside } from './kept-aside.ts';

const KEY = 'backup.hubs.kagawa/37201-mokomoko';

let kept: Map<string, unknown>;
let address: EventTarget;
let aside: KeptAside;

beforeEach(() => {
  kept = new Map();
  address = new EventTarget();
  aside = new KeptAside(address, {
    getItem: (key) => Promise.resolve(kept.get(key) ?? null),
    setItem: (key, value) => Promise.resolve(kept.set(key, value)),
    removeItem: (key) => Promise.resolve(kept.delete(key)),
  });
});

async function keepAside(collection: string, slug?: string): Promise<void> {
  const detail: KeepAside = { collection, slug };
  address.dispatchEvent(new CustomEvent('keepaside', { detail }));
  await expect
    .poll(() => kept.has(['backup', collection, slug].filter(Boolean).join('.')))
    .toBe(false);
}

it('makes room for newer words, and gives back what it kept, the newest first', async () => {
  for (const words of ['はじめ', 'つぎ']) {
    kept.set(KEY, words);
    await keepAside('hubs', 'kagawa/37201-mokomoko');
  }
  expect(await aside.take(KEY)).toBe('つぎ');
  // As if Decap itself had kept it: what is done with it then is Decap's to do.
  expect(kept.get(KEY)).toBe('つぎ');
  expect(await aside.take(KEY)).toBe('はじめ');
  expect(await aside.take(KEY)).toBeNull();
});

it('keeps a new entry by its collection, apart from all others', async () => {
  kept.set('backup.hubs', '新しい拠点');
  kept.set(KEY, 'もこもこ');
  await keepAside('hubs');
  expect(await aside.take(KEY)).toBeNull();
  expect(await aside.take('backup.hubs')).toBe('新しい拠点');
});

it('keeps nothing where nothing was kept', async () => {
  await keepAside('hubs');
  expect(await aside.take('backup.hubs')).toBeNull();
});
