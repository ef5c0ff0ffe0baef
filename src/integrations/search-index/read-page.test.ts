import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const read = (body: string, head = '') =>
  readPage(`<!doctype html><html lang="ja"><head>${head}</head><body>${body}</body></html>`, '/a/');

describe('readPage', () => {
  it('reads what is marked, block by block, with the spaces of a line', () => {
    const page = read(`<header>案内</header>
      <main data-pagefind-body><h1>子育て<wbr>ひろば</h1>
        <p>親子で  <b>過ごす</b>
          場所。<br>相談も。</p><ul><li>一<li>二</ul><hub-finder>さがす</hub-finder>
      </main><footer>連絡先</footer>`);
    expect(page?.blocks).toEqual([
      '子育てひろば',
      '親子で 過ごす 場所。',
      '相談も。',
      '一',
      '二',
      'さがす',
    ]);
    expect(page?.title).toBe('子育てひろば');
    expect(page?.url).toBe('/a/');
  });

  it('ends a block where another begins in it', () => {
    expect(read('<div data-pagefind-body>前<p>中</p>後</div>外')?.blocks).toEqual([
      '前',
      '中',
      '後',
    ]);
  });

  it('does not join two parts that are marked', () => {
    const page = read('<span data-pagefind-body>甲乙</span><span data-pagefind-body>丙丁</span>');
    expect(page?.blocks).toEqual(['甲乙', '丙丁']);
  });

  it('knows nothing of a page without a mark', () => {
    expect(read('<main><h1>検索</h1></main>')).toBeUndefined();
  });

  it('leaves out what is ignored, and what is no text', () => {
    const page = read(`<main data-pagefind-body><h1>題</h1>
      <p>前<span data-pagefind-ignore>隠</span>後</p>
      <nav data-pagefind-ignore="all"><a href="/">道<b>順</b></a></nav>
      <script>let 変数;</script><style>a{}</style><template>型</template><noscript>無</noscript></main>`);
    expect(page?.blocks).toEqual(['題', '前後']);
  });

  it('reads words through their furigana', () => {
    const page = read(
      '<p data-pagefind-body><ruby>子育<rp>（</rp><rt data-pagefind-ignore>こそだ</rt></ruby>てひろば</p>',
    );
    expect(page?.blocks.join('')).toContain('てひろば');
    expect(page?.blocks.join('')).not.toContain('こそだ');
  });

  it('takes the title of the head where there is no heading', () => {
    expect(read('<div data-pagefind-body>文</div>', '<title>頭の 題</title>')?.title).toBe(
      '頭の 題',
    );
    const drawn = read(
      '<div data-pagefind-body>文<svg><title>絵</title></svg></div>',
      '<title>頭</title>',
    );
    expect(drawn?.title).toBe('頭');
    const before = read(
      '<svg><title>絵</title></svg><p data-pagefind-body>文</p>',
      '<title>頭</title>',
    );
    expect(before?.title).toBe('頭');
  });

  it('reads entities as their characters', () => {
    expect(read('<p data-pagefind-body>A&amp;B&#x3000;&lt;親子&gt;</p>')?.blocks).toEqual([
      'A&B <親子>',
    ]);
  });

  it('knows the parts that have an address: headings with an id, and moments', () => {
    const page = read(`<main data-pagefind-body><h1 id="top">題</h1><p>一</p>
      <h2 id="open">開く時間</h2><p>二</p><h2>名なし</h2><li data-search-at="#t=83">83秒 おふろ</li></main>`);
    expect(page?.parts).toEqual([
      { block: 0, title: '題', at: '#top' },
      { block: 2, title: '開く時間', at: '#open' },
      { block: 5, title: '83秒 おふろ', at: '#t=83' },
    ]);
  });

  it('calls a moment by its name, which is no text of the page', () => {
    const page = read(`<main data-pagefind-body><h1>題</h1>
      <p data-search-at="#t=83" data-search-name="1:23 おふろ"><a data-pagefind-ignore>1:23</a>湯を張ります。</p></main>`);
    expect(page?.parts).toContainEqual({ block: 1, title: '1:23 おふろ', at: '#t=83' });
    expect(page?.blocks).toEqual(['題', '湯を張ります。']);
  });

  it('knows the section and the answer of the page', () => {
    const page = read(`<main data-pagefind-body data-pagefind-filter="section:用語">
      <h1>沐浴</h1><p data-search-answer>赤ちゃんを<b>洗う</b>こと。</p></main>`);
    expect(page).toMatchObject({ section: '用語', answer: '赤ちゃんを洗うこと。' });
    expect(read('<p data-pagefind-body>文</p>')).toMatchObject({ section: '', answer: undefined });
  });
});
