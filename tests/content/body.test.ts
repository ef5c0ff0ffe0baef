import { describe, expect, it } from 'vitest';
import { reportOf, reportOfEvent } from './report-of.ts';

const body = (markdown: string) => reportOfEvent('', markdown);

describe('a link', () => {
  it.each([
    '/',
    '/hubs/',
    '/hubs/kagawa/',
    '/hubs/okinawa/',
    '/hubs/kagawa/takamatsu/',
    '/hubs/37201-mokomoko/',
    '/events/2025-forum/',
    '/first-visit/',
    '/first-visit/#持ち物',
    '/first-visit/#%E6%8C%81%E3%81%A1%E7%89%A9',
    '/glossary/kyoten/',
    '/glossary/#kyoten',
    '/figures/experience.csv',
    '/news.xml',
    '/search/?q=a',
    'https://www.example.jp/',
    'mailto:a@example.jp',
  ])('leads somewhere: %s', (href) => {
    expect(body(`\n[ここ](${href})\n`)).toBe('');
  });

  it.each([
    '/documents/leaflet.pdf',
    '/content/media/leaflet.pdf#page=2',
    'https://hiroba.example/documents/leaflet.pdf',
    '../media/leaflet.PDF?download',
  ])('leads to no PDF of the site: %s', (href) => {
    expect(body(`\n[ちらし](${href})\n`)).toMatch(
      /^ {2}10行目 「本文」 .*PDFへのリンクは書けません.*「資料（PDF）」の欄がある画面で加え/,
    );
  });

  it('leads nowhere', () => {
    expect(body('\n[ここ](/first-visti/)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 「/first-visti/」というページはありません。 例：/first-visit/"`,
    );
    expect(body('\n[ここ](/hubs/kagawa/marugame/)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 「/hubs/kagawa/marugame/」というページはありません。"`,
    );
    expect(body('\n[ここ](/hubs/2025-forum/)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 「/hubs/2025-forum/」というページはありません。 例：/events/2025-forum/"`,
    );
    expect(body('\n[ここ](/qwertyuiop/)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 「/qwertyuiop/」というページはありません。"`,
    );
  });

  it('lacks its last slash', () => {
    expect(body('\n[ここ](/first-visit)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 アドレスの終わりに「/」を付けてください。 例：/first-visit/"`,
    );
    expect(body('\n[ここ](/first-visit#持ち物)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 アドレスの終わりに「/」を付けてください。 例：/first-visit/#持ち物"`,
    );
  });

  it('leads to a former address, which is no mistake', () => {
    expect(body('\n[ここ](/events/2025-meeting/)\n')).toMatchInlineSnapshot(`
      "気づいたこと（直さなくても、サイトはできます）

      content/events/2026-x.md
        10行目 「本文」 リンク先のアドレスが変わりました。新しいアドレスにしておくと確かです。 例：/events/2025-forum/"
    `);
  });

  it('leads to a heading that is not there', () => {
    expect(body('\n[ここ](/first-visit/#場所)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 リンク先に「#場所」という見出しはありません。あるもの：#持ち物、#開いている時間"`,
    );
    expect(body('\n[ここ](/events/2025-forum/#場所)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 リンク先に「#場所」という見出しはありません。「#」から後を消してください。"`,
    );
    expect(body('\n## 内容\n\n[ここ](#ない)\n')).toMatchInlineSnapshot(
      `"  12行目 「本文」 リンク先に「#ない」という見出しはありません。あるもの：#内容"`,
    );
    expect(body('\n## 内容\n\n[ここ](#内容)\n')).toBe('');
  });

  it('names the site itself', () => {
    expect(body('\n[ここ](http://hiroba.example/first-visit/)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 このサイトの中へのリンクは、「/」から書いてください。 例：/first-visit/"`,
    );
    expect(body('\n[ここ](https://HIROBA.example)\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 このサイトの中へのリンクは、「/」から書いてください。 例：/"`,
    );
  });
});

describe('the Markdown', () => {
  // The words are those of src/markdown; here their place in the file counts.
  it.each([
    ['HTML', '\n本文\n\n<script>alert(1)</script>\n', '  12行目 「本文」 HTMLは使えません'],
    [
      'an unknown directive',
      '\n:::noet\n本文\n:::\n',
      '  10行目 「本文」 「:::noet」という書き方は',
    ],
    ['a picture without words', '\n![](../media/a.jpg)\n', '  10行目 「本文」 画像の説明が'],
    ['a link that runs code', '\n\n[ここ](javascript:alert(1))\n', '  11行目 「本文」 リンク先に'],
  ])('holds %s', (_, markdown, words) => {
    expect(reportOfEvent('', markdown, { 'content/media/a.jpg': {} })).toContain(words);
  });

  it('shows a figure that is not there', () => {
    expect(body('\n::figure{id="experience"}\n')).toBe('');
    expect(body('\n::figure{id="experiense"}\n')).toMatchInlineSnapshot(
      `"  10行目 「本文」 「数字で見る」に「experiense」というIDのものがありません。 例：experience"`,
    );
  });

  it('has lines that are counted in the file', () => {
    expect(
      reportOf({
        'content/pages/x.md':
          '---\r\nid: x\r\ntitle: 見本\r\nsummary: 見本\r\n---\r\n\r\n本文\r\n\r\n[ここ](/nowhere-to-go/)\r\n',
      }),
    ).toContain('  9行目 「本文」');
  });
});
