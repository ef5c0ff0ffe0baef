import type { Case } from './case.ts';

/** 囲みと数字 */
export const directives: readonly Case[] = [
  [':::note\n本文\n:::', '<div class="note" role="note">\n<p>本文</p>\n</div>'],
  [
    ':::note[だいじなこと]\n本文\n:::',
    '<div class="note" role="note">\n<p class="note-title">だいじなこと</p>\n<p>本文</p>\n</div>',
  ],
  [
    ':::note[**「大切」**な{事|こと}]\n本文\n\n- あ\n:::',
    '<div class="note" role="note">\n<p class="note-title"><strong>「大切」</strong>な<ruby>事<rt data-pagefind-ignore="">こと</rt></ruby></p>\n<p>本文</p>\n<ul>\n<li>あ</li>\n</ul>\n</div>',
  ],
  [
    ':::steps\n1. あ\n2. い\n:::',
    '<div class="steps">\n<ol>\n<li>あ</li>\n<li>い</li>\n</ol>\n</div>',
  ],
  [
    ':::quote{source="2024年度活動報告"}\n引用する文\n続き\n:::',
    '<figure class="quote">\n<blockquote>\n<p>引用する文続き</p>\n</blockquote>\n<figcaption>2024年度活動報告</figcaption>\n</figure>',
  ],
  [
    ':::quote{source=\'<b>"x"\'}\nあ\n:::',
    '<figure class="quote">\n<blockquote>\n<p>あ</p>\n</blockquote>\n<figcaption>&#x3C;b>"x"</figcaption>\n</figure>',
  ],
  [
    ':::quote\nあ\n:::',
    '<figure class="quote">\n<blockquote>\n<p>あ</p>\n</blockquote>\n</figure>',
  ],
  ['::figure{id="hub-count"}', '<div data-figure="hub-count"></div>'],
  ['::figure{id=hub-count}', '<div data-figure="hub-count"></div>'],
  ['::figure{#hub-count}', '<div data-figure="hub-count"></div>'],
  ['::figure{id="../x"}', '<p>::figure{id="../x"}</p>'],
  ['::figure', '<p>::figure</p>'],
  [
    '::::note\n:::steps\n1. あ\n:::\n::::',
    '<div class="note" role="note">\n<div class="steps">\n<ol>\n<li>あ</li>\n</ol>\n</div>\n</div>',
  ],
  [':::note\nあ', '<div class="note" role="note">\n<p>あ</p>\n</div>'],
  [':::noet[題]\nあ\n:::', '<p>:::noet[題]</p>\n<p>あ</p>'],
  ['::chart{id="a"}', '<p>::chart{id="a"}</p>'],
  [':::figure{id="a"}\n:::', '<p>:::figure{id="a"}</p>'],
  ['::note', '<p>::note</p>'],
  [':::note{onclick="a" class="x"}\nあ\n:::', '<div class="note" role="note">\n<p>あ</p>\n</div>'],
  ['10:30に集合', '<p>10:30に集合</p>'],
  [':smile:と:+1:', '<p>:smile:と:+1:</p>'],
  ['例：あ', '<p>例：あ</p>'],
  ['a:b :c[d]{e=f}', '<p>a:b :c[d]{e=f}</p>'],
  ['::: note\nあ\n:::', '<p>::: note\nあ\n:::</p>'],
  ['：：：note\nあ', '<p>：：：note\nあ</p>'],
  [
    '- :::note\n  あ\n  :::',
    '<ul>\n<li>\n<div class="note" role="note">\n<p>あ</p>\n</div>\n</li>\n</ul>',
  ],
  [
    '> :::note\n> あ\n> :::',
    '<blockquote>\n<div class="note" role="note">\n<p>あ</p>\n</div>\n</blockquote>',
  ],
  ['時間::場所', '<p>時間::場所</p>'],
  ['`:::note`', '<p><code>:::note</code></p>'],
  [
    ':::note{title="だいじなこと"}\n\n本文\n\n:::',
    '<div class="note" role="note">\n<p class="note-title">だいじなこと</p>\n<p>本文</p>\n</div>',
  ],
  [
    ':::note[題]{title="別の題"}\n本文\n:::',
    '<div class="note" role="note">\n<p class="note-title">題</p>\n<p>本文</p>\n</div>',
  ],
  [
    ':::note{title="<b>"}\n本文\n:::',
    '<div class="note" role="note">\n<p class="note-title">&#x3C;b></p>\n<p>本文</p>\n</div>',
  ],
];
