import type { Case } from './case.ts';

/** 段落・見出し・箇条書き・表・脚注 */
export const blocks: readonly Case[] = [
  ['## はじめに', '<h2 id="はじめに">はじめに</h2>'],
  ['## 「はじめに」、とは？', '<h2 id="はじめにとは">「はじめに」、<wbr>とは？</h2>'],
  ['## あ\n\n## あ\n\n### あ', '<h2 id="あ">あ</h2>\n<h2 id="あ-1">あ</h2>\n<h3 id="あ-2">あ</h3>'],
  ['# 題名', '<h2 id="題名">題名</h2>'],
  ['## In English', '<h2 id="h-in-english">In <wbr>English</h2>'],
  ['## 2024年度 報告', '<h2 id="2024年度-報告">2024年度 <wbr>報告</h2>'],
  ['### A と B', '<h3 id="a-と-b">A と B</h3>'],
  ['## ！？', '<h2 id="見出し">！？</h2>'],
  ['見出し\n---', '<h2 id="見出し">見出し</h2>'],
  ['---', '<hr>'],
  ['- あ\n- い', '<ul>\n<li>あ</li>\n<li>い</li>\n</ul>'],
  ['1. あ\n2. い', '<ol>\n<li>あ</li>\n<li>い</li>\n</ol>'],
  ['3. あ\n4. い', '<ol start="3">\n<li>あ</li>\n<li>い</li>\n</ol>'],
  ['- あ\n\n  い', '<ul>\n<li>\n<p>あ</p>\n<p>い</p>\n</li>\n</ul>'],
  ['・あ\n・い', '<p>・あ・い</p>'],
  [
    '- [ ] やること\n- [x] すんだこと',
    '<ul>\n<li>[ ] やること</li>\n<li>[x] すんだこと</li>\n</ul>',
  ],
  ['> 引用', '<blockquote>\n<p>引用</p>\n</blockquote>'],
  [
    '| 曜日 | 時間 |\n| --- | --- |\n| 月 | 10:00〜15:00 |',
    '<section class="table-scroll" aria-label="表（横に動かせます）" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">曜日</th>\n<th scope="col">時間</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>月</td>\n<td>10:00〜15:00</td>\n</tr>\n</tbody>\n</table></section>',
  ],
  [
    '| 左 | 中 | 右 |\n|:--|:-:|--:|\n| あ | い | う |',
    '<section class="table-scroll" aria-label="表（横に動かせます）" tabindex="0"><table>\n<thead>\n<tr>\n<th data-align="left" scope="col">左</th>\n<th data-align="center" scope="col">中</th>\n<th data-align="right" scope="col">右</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td data-align="left">あ</td>\n<td data-align="center">い</td>\n<td data-align="right">う</td>\n</tr>\n</tbody>\n</table></section>',
  ],
  [
    '|  | 人数 |\n|---|---|\n| 東京 | 10 |',
    '<section class="table-scroll" aria-label="表（横に動かせます）" tabindex="0"><table>\n<thead>\n<tr>\n<td></td>\n<th scope="col">人数</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>東京</td>\n<td>10</td>\n</tr>\n</tbody>\n</table></section>',
  ],
  [
    '| a |\n|---|\n\n| b |\n|---|',
    '<section class="table-scroll" aria-label="表（横に動かせます）" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n</table></section>\n<section class="table-scroll" aria-label="表2（横に動かせます）" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">b</th>\n</tr>\n</thead>\n</table></section>',
  ],
  [
    '| **「太字」** | ~~あ~~ |\n|---|---|',
    '<section class="table-scroll" aria-label="表（横に動かせます）" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col"><strong>「太字」</strong></th>\n<th scope="col"><del>あ</del></th>\n</tr>\n</thead>\n</table></section>',
  ],
  [
    '本文[^1]です\n\n[^1]: 注の文。',
    '<p>本文<sup><a href="#fn-1" id="fnref-1" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup>です</p>\n<section data-footnotes="" class="footnotes"><h2 id="footnote-label">脚注</h2>\n<ol>\n<li id="fn-1">\n<p>注の文。 <a href="#fnref-1" data-footnote-backref="" aria-label="本文に戻る" class="data-footnote-backref">↑</a></p>\n</li>\n</ol>\n</section>',
  ],
  [
    '本文[^出典]と[^出典]\n\n[^出典]: 報告書',
    '<p>本文<sup><a href="#fn-1" id="fnref-1" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup>と<sup><a href="#fn-1" id="fnref-1-2" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup></p>\n<section data-footnotes="" class="footnotes"><h2 id="footnote-label">脚注</h2>\n<ol>\n<li id="fn-1">\n<p>報告書 <a href="#fnref-1" data-footnote-backref="" aria-label="本文に戻る" class="data-footnote-backref">↑</a> <a href="#fnref-1-2" data-footnote-backref="" aria-label="本文に戻る" class="data-footnote-backref">↑</a></p>\n</li>\n</ol>\n</section>',
  ],
  [
    '本文[^2]と[^1]\n\n[^1]: い\n[^2]: あ',
    '<p>本文<sup><a href="#fn-1" id="fnref-1" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup>と<sup><a href="#fn-2" id="fnref-2" data-footnote-ref="" aria-describedby="footnote-label">2</a></sup></p>\n<section data-footnotes="" class="footnotes"><h2 id="footnote-label">脚注</h2>\n<ol>\n<li id="fn-1">\n<p>あ <a href="#fnref-1" data-footnote-backref="" aria-label="本文に戻る" class="data-footnote-backref">↑</a></p>\n</li>\n<li id="fn-2">\n<p>い <a href="#fnref-2" data-footnote-backref="" aria-label="本文に戻る" class="data-footnote-backref">↑</a></p>\n</li>\n</ol>\n</section>',
  ],
  ['本文[^なし]', '<p>本文[^なし]</p>'],
  ['"quotes" -- \'a\'...', '<p>"quotes" -- \'a\'...</p>'],
  ['---a---', '<p>---a---</p>'],
  ['```\nコード <b>\n```', '<pre><code>コード &#x3C;b>\n</code></pre>'],
  ['```js\nlet a = "あ";\n```', '<pre><code class="language-js">let a = "あ";\n</code></pre>'],
  ['\\*あ\\* \\# \\[a\\]', '<p>*あ* # [a]</p>'],
  ['&lt;あ&gt; &amp; &copy;', '<p>&#x3C;あ> &#x26; ©</p>'],
  ['<b>あ</b>', '<p>&#x3C;b>あ&#x3C;/b></p>'],
  ['<div>\nあ\n</div>', '<p>&#x3C;div>\nあ\n&#x3C;/div></p>'],
  ['<!-- メモ -->', '<p>&#x3C;!-- メモ --></p>'],
  ['a < b > c', '<p>a &#x3C; b > c</p>'],
  ['1\\. あ', '<p>1. あ</p>'],
  ['　字下げの段落', '<p>　字下げの段落</p>'],
  ['# 題名 #', '<h2 id="題名">題名</h2>'],
  ['##見出しではない', '<p>##見出しではない</p>'],
  ['＃＃ 見出しではない', '<p>＃＃ 見出しではない</p>'],
];
