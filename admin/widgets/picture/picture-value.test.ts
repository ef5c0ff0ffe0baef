import { expect, it } from 'vitest';
import { pictureProblem } from './picture-value.ts';

it('wants words for a picture, and a picture for words', () => {
  expect(pictureProblem(undefined)).toBeUndefined();
  expect(pictureProblem({ src: '', alt: '' })).toBeUndefined();
  expect(pictureProblem({ src: '../media/a.jpg', alt: ' ' })).toContain('画像の説明');
  expect(pictureProblem({ alt: '部屋' })).toContain('画像を選んで');
  expect(pictureProblem({ src: '../media/a.jpg', alt: '部屋' })).toBeUndefined();
});
