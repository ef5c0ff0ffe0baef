import type { Case } from './case.ts';

/** リンクと裸のURL */
export const links: readonly Case[] = [
  [
    '[はじめての方へ](/first-visit/)をご覧ください',
    '<p><a href="/first-visit/">はじめての方へ</a>をご覧ください</p>',
  ],
  ['「[相談](/hubs/)」へ', '<p>「<a href="/hubs/">相談</a>」へ</p>'],
  [
    '[こども家庭庁](https://www.cfa.go.jp/)です',
    '<p><a href="https://www.cfa.go.jp/" rel="noreferrer">こども家庭庁</a>です</p>',
  ],
  [
    '[電話](tel:03-1234-5678)と[メール](mailto:info@example.jp)',
    '<p><a href="tel:03-1234-5678">電話</a>と<a href="mailto:info@example.jp">メール</a></p>',
  ],
  [
    '[見出しへ](#見出し)',
    '<p><a href="#%E8%A6%8B%E5%87%BA%E3%81%97" data-alone="">見出しへ</a></p>',
  ],
  [
    '[題つき](/about/ "ひろば全協")',
    '<p><a href="/about/" title="ひろば全協" data-alone="">題つき</a></p>',
  ],
  ['[名前で][ひろば]書く\n\n[ひろば]: /about/', '<p><a href="/about/">名前で</a>書く</p>'],
  [
    'https://x.jp/あいう、テスト',
    '<p><a href="https://x.jp/" rel="noreferrer">https://x.jp/</a>あいう、テスト</p>',
  ],
  [
    'https://x.jp/です。',
    '<p><a href="https://x.jp/" rel="noreferrer">https://x.jp/</a>です。</p>',
  ],
  [
    '詳しくはhttps://x.jp/aへ',
    '<p>詳しくは<a href="https://x.jp/a" rel="noreferrer">https://x.jp/a</a>へ</p>',
  ],
  [
    '詳しくは https://x.jp/a へ',
    '<p>詳しくは <a href="https://x.jp/a" rel="noreferrer">https://x.jp/a</a> へ</p>',
  ],
  ['（https://x.jp/a）', '<p>（<a href="https://x.jp/a" rel="noreferrer">https://x.jp/a</a>）</p>'],
  ['(https://x.jp/a)', '<p>(<a href="https://x.jp/a" rel="noreferrer">https://x.jp/a</a>)</p>'],
  ['「https://x.jp/a」', '<p>「<a href="https://x.jp/a" rel="noreferrer">https://x.jp/a</a>」</p>'],
  [
    'https://x.jp/a、https://x.jp/b。',
    '<p><a href="https://x.jp/a" rel="noreferrer">https://x.jp/a</a>、<a href="https://x.jp/b" rel="noreferrer">https://x.jp/b</a>。</p>',
  ],
  ['https://x.jp/a.', '<p><a href="https://x.jp/a" rel="noreferrer">https://x.jp/a</a>.</p>'],
  [
    'https://x.jp/a?b=1&c=2を見る',
    '<p><a href="https://x.jp/a?b=1&#x26;c=2" rel="noreferrer">https://x.jp/a?b=1&#x26;c=2</a>を見る</p>',
  ],
  [
    'https://x.jp/a_(b)を見る',
    '<p><a href="https://x.jp/a_(b)" rel="noreferrer">https://x.jp/a_(b)</a>を見る</p>',
  ],
  [
    '(https://x.jp/a_(b))',
    '<p>(<a href="https://x.jp/a_(b)" rel="noreferrer">https://x.jp/a_(b)</a>)</p>',
  ],
  [
    'https://x.jp/__init__です',
    '<p><a href="https://x.jp/__init" rel="noreferrer">https://x.jp/__init</a>__です</p>',
  ],
  [
    'https://x.jp/~user/~x/です',
    '<p><a href="https://x.jp/~user/~x/" rel="noreferrer">https://x.jp/~user/~x/</a>です</p>',
  ],
  [
    'https://www.youtube.com/@hiroba を',
    '<p><a href="https://www.youtube.com/@hiroba" rel="noreferrer">https://www.youtube.com/@hiroba</a> を</p>',
  ],
  [
    '**https://x.jp/**です',
    '<p><strong><a href="https://x.jp/" rel="noreferrer">https://x.jp/</a></strong>です</p>',
  ],
  [
    '*https://x.jp/*です',
    '<p><em><a href="https://x.jp/" rel="noreferrer">https://x.jp/</a></em>です</p>',
  ],
  [
    '[https://x.jp/](https://y.jp/)です',
    '<p><a href="https://y.jp/" rel="noreferrer">https://x.jp/</a>です</p>',
  ],
  [
    '<https://x.jp/あ>',
    '<p><a href="https://x.jp/%E3%81%82" rel="noreferrer" data-alone="">https://x.jp/あ</a></p>',
  ],
  ['<info@example.jp>へ', '<p><a href="mailto:info@example.jp">info@example.jp</a>へ</p>'],
  ['info@example.jpへ', '<p>info@example.jpへ</p>'],
  ['www.example.jpへ', '<p>www.example.jpへ</p>'],
  ['http://localhost/へ', '<p>http://localhost/へ</p>'],
  ['https://へ', '<p>https://へ</p>'],
  ['HTTPS://X.JP/です', '<p><a href="HTTPS://X.JP/" rel="noreferrer">HTTPS://X.JP/</a>です</p>'],
  [
    'https://x.jp:8080/aへ',
    '<p><a href="https://x.jp:8080/a" rel="noreferrer">https://x.jp:8080/a</a>へ</p>',
  ],
  ['https://a@b.jp/へ', '<p>https://a@b.jp/へ</p>'],
  [
    'https://x.jp/%E3%81%82です',
    '<p><a href="https://x.jp/%E3%81%82" rel="noreferrer">https://x.jp/%E3%81%82</a>です</p>',
  ],
  ['https://日本.jp/へ', '<p>https://日本.jp/へ</p>'],
  [
    '「https://x.jp」と`https://y.jp`',
    '<p>「<a href="https://x.jp" rel="noreferrer">https://x.jp</a>」と<code>https://y.jp</code></p>',
  ],
  ['xhttps://x.jp/', '<p>xhttps://x.jp/</p>'],
  [
    '| URL |\n| --- |\n| https://x.jp/a|',
    '<section class="table-scroll" aria-label="表（横に動かせます）" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">URL</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><a href="https://x.jp/a" rel="noreferrer" data-alone="">https://x.jp/a</a></td>\n</tr>\n</tbody>\n</table></section>',
  ],
  [
    'https://x.jp/a,\nhttps://x.jp/b',
    '<p><a href="https://x.jp/a" rel="noreferrer">https://x.jp/a</a>,\n<a href="https://x.jp/b" rel="noreferrer">https://x.jp/b</a></p>',
  ],
  [
    '![絵本を読む親子](../media/ehon.jpg)',
    '<p><img src="../media/ehon.jpg" alt="絵本を読む親子"></p>',
  ],
  [
    '![あ](../../media/hubs/写真.webp "題")',
    '<p><img src="../../media/hubs/%E5%86%99%E7%9C%9F.webp" alt="あ" title="題"></p>',
  ],
  ['![あ][絵]\n\n[絵]: ../media/a.png', '<p><img src="../media/a.png" alt="あ"></p>'],
  ['![](../media/a.png)', '<p><img src="../media/a.png" alt=""></p>'],
];
