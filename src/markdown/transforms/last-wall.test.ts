import { describe, expect, it } from 'vitest';
import { hostileHtml } from '../cases/hostile-html.ts';
import { htmlThrough } from '../cases/html-through.ts';
import { unsafeParts } from '../cases/unsafe-parts.ts';
import { rehypeLastWall } from './last-wall.ts';

const through = (html: string): string => htmlThrough(rehypeLastWall(), html);

describe('rehypeLastWall', () => {
  it.each(hostileHtml)('stops %j with no help from before it', (html) => {
    expect(unsafeParts(through(html))).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java&Tab;script:alert(1)',
    'data:text/html,x',
    '//evil.example/',
    '/\\evil.example/',
    '/&Tab;/evil.example/',
    'https://hiroba.example@evil.example/',
    'https:evil.example',
    'about/',
    '',
  ])('lets no link lead to %j', (href) => {
    expect(through(`<a href="${href}">あ</a>`)).toBe('<a>あ</a>');
  });

  it.each([
    'https://x.jp/a.jpg',
    '//x.jp/a.jpg',
    'data:image/png,x',
    '/a.jpg',
    '../a.jpg',
    '../media/a?b',
  ])('shows no picture from %j', (src) => {
    expect(through(`<img src="${src}" alt="絵">`)).toBe('<img alt="絵">');
  });

  it.each([
    '<a href="https://www.youtube.com/@hiroba" rel="noreferrer" title="題">あ</a>',
    '<a href="/a/#b" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a>',
    '<a href="mailto:a@x.jp">あ</a><a href="tel:03-1234-5678">い</a><a href="#%E3%81%82">う</a>',
    '<img src="../../media/a.jpg" alt="絵" title="題">',
    '<div class="note" role="note"><p class="note-title">あ</p></div>',
    '<section class="table-scroll" aria-label="表" tabindex="0"></section>',
    '<div data-figure="hub-count"></div>',
    '<h2 id="見出し">あ<wbr>い</h2>',
    '<ruby>漢<rt data-pagefind-ignore="">か</rt></ruby>',
  ])('lets %s pass', (html) => {
    expect(unsafeParts(html)).toEqual([]);
    expect(through(html)).toBe(html.replace('data-footnote-ref', 'data-footnote-ref=""'));
  });

  it.each([
    ['<div class="evil note" id="main" data-x="y"></div>', '<div class="note"></div>'],
    ['<h2 id="a" class="b" onclick="c">あ</h2>', '<h2 id="a">あ</h2>'],
    ['<div data-figure="a<b"></div><div data-figure="<b"></div>', '<div></div><div></div>'],
    ['<code class="language-js<">a</code>', '<code class="">a</code>'],
    ['<script>a</script><style>b</style>あ', 'あ'],
    ['<div tabindex="5" role="dialog" data-figure="<"></div>', '<div></div>'],
    ['<code class="language-js evil">a</code>', '<code class="language-js">a</code>'],
  ])('of %s leaves what is known', (html, rest) => {
    expect(through(html)).toBe(rest);
  });
});
