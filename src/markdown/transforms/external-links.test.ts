import { expect, it } from 'vitest';
import { htmlThrough } from '../cases/html-through.ts';
import { rehypeExternalLinks } from './external-links.ts';

it.each([
  ['<a href="https://x.jp/">あ</a>', '<a href="https://x.jp/" rel="noreferrer">あ</a>'],
  ['<a href="HTTP://x.jp/">あ</a>', '<a href="HTTP://x.jp/" rel="noreferrer">あ</a>'],
  ['<a href="/about/">あ</a>', '<a href="/about/">あ</a>'],
  ['<a href="#a">あ</a>', '<a href="#a">あ</a>'],
  ['<a href="mailto:a@x.jp">あ</a>', '<a href="mailto:a@x.jp">あ</a>'],
  ['<a>あ</a>', '<a>あ</a>'],
])('makes of %s %s', (html, expected) => {
  const through = htmlThrough((tree) => {
    rehypeExternalLinks()(tree);
    return tree;
  }, html);
  expect(through).toBe(expected);
});
