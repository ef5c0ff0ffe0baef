import { describe, expect, it } from 'vitest';
import { referencesOf } from '../references.ts';

const urls = (markdown: string): string[] => referencesOf(markdown).links.map(({ href }) => href);

describe('bareUrl', () => {
  it.each([
    ['https://x.jp/あ', 'https://x.jp/'],
    ['あhttps://x.jp/', 'https://x.jp/'],
    ['https://x.jp/a).', 'https://x.jp/a'],
    ['https://x.jp/a(b)c)d', 'https://x.jp/a(b)c'],
    ['https://x.jp/a.b,c;d!e', 'https://x.jp/a.b,c;d!e'],
    ['https://x.jp/a?!。', 'https://x.jp/a'],
    ["'https://x.jp/a'", 'https://x.jp/a'],
    ['https://x.jp/#a-b', 'https://x.jp/#a-b'],
    ['https://x.jp/a|b', 'https://x.jp/a'],
    ['https://x.jp/[a]', 'https://x.jp/'],
    ['https://x.jp/"a"', 'https://x.jp/'],
    ['https://x.jp/<b>', 'https://x.jp/'],
    ['https://x.jp/{a}', 'https://x.jp/'],
    ['https://x.jp/%20/', 'https://x.jp/%20/'],
    ['hhttps://x.jp/ Http://x.jp', 'Http://x.jp'],
  ])('finds in %j the address %s', (markdown, url) => {
    expect(urls(markdown)).toEqual([url]);
  });

  it.each([
    'https',
    'https://',
    'http:/x.jp',
    'httpx://x.jp',
    '1https://x.jp',
    'h',
    'http',
    '`https://x.jp`',
  ])('finds none in %j', (markdown) => {
    expect(urls(markdown)).toEqual([]);
  });
});
