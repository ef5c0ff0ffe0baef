import { expect, it } from 'vitest';
import { readRecent, withRecent } from './recent-searches.ts';

it('puts the latest search first, and each once', () => {
  expect(withRecent(['授乳室', '相談'], '相談')).toEqual(['相談', '授乳室']);
});

it('keeps eight', () => {
  const nine = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const kept = nine.reduce<string[]>((recent, query) => withRecent(recent, query), []);
  expect(kept).toEqual(nine.toReversed().slice(0, 8));
});

it.each(['', '{', 'null', '{"a":1}', '"相談"', '[1, null, ""]'])(
  'reads nothing from %s',
  (text) => {
    expect(readRecent(text)).toEqual([]);
  },
);

it('reads what was kept', () => {
  expect(readRecent(JSON.stringify(['相談', '授乳室']))).toEqual(['相談', '授乳室']);
});
