import { describe, expect, it } from 'vitest';
import { htmlThrough } from '../cases/html-through.ts';
import { renderMarkdown } from '../render.ts';
import { rehypeHeadingPhrases } from './heading-phrases.ts';

const through = (html: string): string =>
  htmlThrough((tree) => {
    rehypeHeadingPhrases()(tree);
    return tree;
  }, html);

describe('rehypeHeadingPhrases', () => {
  it.each(['h2', 'h3', 'h4'])('marks the phrases of %s', (name) => {
    expect(through(`<${name}>子どもが育つまちと住まい</${name}>`)).toBe(
      `<${name}>子どもが<wbr>育つまちと<wbr>住まい</${name}>`,
    );
  });

  it('leaves all other text alone', () => {
    const html = '<h5>子どもが育つまちと住まい</h5><p>子どもが育つまちと住まい</p>';
    expect(through(html)).toBe(html);
  });

  it.each([
    [
      '<h2>子ども<strong>が育つ</strong>まちと住<em>まい</em></h2>',
      '<h2>子ども<strong>が<wbr>育つ</strong>まちと<wbr>住<em>まい</em></h2>',
    ],
    ['<h2>ひろばの<a href="/a/">活動</a></h2>', '<h2>ひろばの<a href="/a/"><wbr>活動</a></h2>'],
    [
      '<h3>市役所で<code>npm startを押す</code>とき</h3>',
      '<h3>市役所で<wbr><code>npm startを押す</code>とき</h3>',
    ],
    // The mark of a footnote goes with the word before it.
    ['<h2>ひろばの<sup><a>1</a></sup>活動</h2>', '<h2>ひろばの<sup><a>1</a></sup><wbr>活動</h2>'],
    ['<h2><img alt="絵">ひろばの活動</h2>', '<h2><img alt="絵">ひろばの<wbr>活動</h2>'],
  ])('of %s makes %s', (html, marked) => {
    expect(through(html)).toBe(marked);
  });

  it('breaks no word with readings, but between such words', async () => {
    const ruby = (base: string, reading: string): string =>
      `<ruby>${base}<rt data-pagefind-ignore="">${reading}</rt></ruby>`;
    const html = await renderMarkdown(
      '## {妊娠|にんしん}したら、{全国|ぜんこく}{連絡|れんらく}{協議会|きょうぎかい}',
    );
    expect(html).toContain(
      `</ruby>したら、<wbr>${ruby('全国', 'ぜんこく')}${ruby('連絡', 'れんらく')}${ruby('協議会', 'きょうぎかい')}</h2>`,
    );
  });
});
