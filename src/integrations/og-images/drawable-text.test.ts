import { expect, it } from 'vitest';
import { drawableText } from './drawable-text.ts';

it('keeps Japanese as people write it, names with rare kanji included', () => {
  const text = '髙﨑さんと𠮷田さんの、ママ＆パパ「GO！」①〜③ ♡';
  expect(drawableText(text)).toBe(text);
});

it('leaves out what would be an empty box', () => {
  expect(drawableText('🎉 夏まつり👨‍👩‍👧 안녕')).toBe('夏まつり');
});
