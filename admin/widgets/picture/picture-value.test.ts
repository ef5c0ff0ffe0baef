import { expect, it } from 'vitest';
import { kindProblem, pictureProblem, picturesProblem } from './picture-value.ts';

it('wants words for a picture, and a picture for words', () => {
  expect(pictureProblem(undefined)).toBeUndefined();
  expect(pictureProblem({ src: '', alt: '' })).toBeUndefined();
  expect(pictureProblem({ src: '../media/a.jpg', alt: ' ' })).toContain('画像の説明');
  expect(pictureProblem({ alt: '部屋' })).toContain('画像を選んで');
  expect(pictureProblem({ src: '../media/a.jpg', alt: '部屋' })).toBeUndefined();
});

it('takes no PDF, nor another file that no page could show as a picture', () => {
  expect(kindProblem('')).toBeUndefined();
  expect(kindProblem('../media/a.WebP')).toBeUndefined();
  for (const src of ['../media/plan.pdf', '../media/talk.mp4', '../media/talk.vtt']) {
    expect(kindProblem(src)).toMatch(/^写真ではありません。/);
    expect(pictureProblem({ src, alt: '部屋' })).toBe(kindProblem(src));
  }
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
