import { expect, it } from 'vitest';
import { withJapaneseErrors } from './network-errors.ts';

it('says in Japanese that nobody answers', async () => {
  const ask = withJapaneseErrors(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(ask('/api')).rejects.toThrow('サーバーにつながりません。');
});

it('leaves answers and what was broken off as they are', async () => {
  const answer = new Response('a');
  expect(await withJapaneseErrors(() => Promise.resolve(answer))('/api')).toBe(answer);
  const abort = new DOMException('a', 'AbortError');
  await expect(withJapaneseErrors(() => Promise.reject(abort))('/api')).rejects.toBe(abort);
});
