import { expect, it } from 'vitest';
import { pictureProblem, picturesProblem } from './picture-value.ts';

it('wants words for a picture, and a picture for words', () => {
  expect(pictureProblem(undefined)).toBeUndefined();
  expect(pictureProblem({ src: '', alt: '' })).toBeUndefined();
  expect(pictureProblem({ src: '../media/a.jpg', alt: ' ' })).toContain('画像の説明');
  expect(pictureProblem({ alt: '部屋' })).toContain('画像を選んで');
  expect(pictureProblem({ src: '../media/a.jpg', alt: '部屋' })).toBeUndefined();
});

it('says which of several pictures has no words', () => {
  const field = { label: '写真' };
  const good = { src: '../media/a.jpg', alt: '部屋' };
  expect(picturesProblem(undefined, field)).toBeUndefined();
  expect(picturesProblem([good, {}], field)).toBeUndefined();
  expect(picturesProblem([good, { src: '../media/b.jpg' }, {}], field)).toMatch(
    /^写真 2：「画像の説明」/,
  );
});
