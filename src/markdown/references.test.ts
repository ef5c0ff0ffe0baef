import { describe, expect, it } from 'vitest';
import { referencesOf } from './references.ts';

describe('referencesOf', () => {
  it('finds what a body points at, with lines', () => {
    const markdown = [
      '## {拠点|きょてん}へ',
      '[あ](/about/)と https://x.jp/い',
      '[い][b]と![絵](../media/a.jpg)',
      '',
      '::figure{id="hub-count"}',
      '',
      ':::note[[う](#拠点へ)]',
      '### {拠点|きょてん}へ',
      ':::',
      '',
      '[b]: /hubs/',
    ].join('\n');
    expect(referencesOf(markdown)).toEqual({
      links: [
        { href: '/about/', line: 2 },
        { href: 'https://x.jp/', line: 2 },
        { href: '/hubs/', line: 3 },
        { href: '#拠点へ', line: 7 },
      ],
      images: [{ src: '../media/a.jpg', alt: '絵', line: 3 }],
      figures: [{ id: 'hub-count', line: 5 }],
      headings: [
        { id: '拠点へ', depth: 2, text: '拠点へ', line: 1 },
        { id: '拠点へ-1', depth: 3, text: '拠点へ', line: 8 },
      ],
    });
  });

  it('leaves out what never reaches the page', () => {
    const markdown =
      '[a](javascript:x) ![b](https://x.jp/a.jpg) `[c](/c/)` [d]: x\n\n::figure{id="図"}\n\n:::figure{id="a"}\n:::\n\n::chart{id="a"}\n\n[e]: /e/';
    expect(referencesOf(markdown)).toEqual({ links: [], images: [], figures: [], headings: [] });
  });
});
