import type { Case } from './case.ts';

/** ふりがな */
export const furigana: readonly Case[] = [
  ['{漢字|かんじ}', '<p><ruby>漢字<rt data-pagefind-ignore="">かんじ</rt></ruby></p>'],
  ['{子育|こそだ}て', '<p><ruby>子育<rt data-pagefind-ignore="">こそだ</rt></ruby>て</p>'],
  [
    '{子|こ}{育|そだ}て',
    '<p><ruby>子<rt data-pagefind-ignore="">こ</rt></ruby><ruby>育<rt data-pagefind-ignore="">そだ</rt></ruby>て</p>',
  ],
  ['{漢字|カンジ}', '<p><ruby>漢字<rt data-pagefind-ignore="">カンジ</rt></ruby></p>'],
  ['{NPO|エヌピーオー}', '<p><ruby>NPO<rt data-pagefind-ignore="">エヌピーオー</rt></ruby></p>'],
  ['{漢字｜かんじ}', '<p><ruby>漢字<rt data-pagefind-ignore="">かんじ</rt></ruby></p>'],
  ['\\{漢字|かんじ}', '<p>{漢字|かんじ}</p>'],
  ['{漢字|かんじ\\}', '<p>{漢字|かんじ}</p>'],
  ['`{漢字|かんじ}`', '<p><code>{漢字|かんじ}</code></p>'],
  ['```\n{漢字|かんじ}\n```', '<pre><code>{漢字|かんじ}\n</code></pre>'],
  ['{漢字|}', '<p>{漢字|}</p>'],
  ['{|かんじ}', '<p>{|かんじ}</p>'],
  ['{漢字|kanji}', '<p>{漢字|kanji}</p>'],
  ['{漢字}', '<p>{漢字}</p>'],
  ['{漢字|かん|じ}', '<p>{漢字|かん|じ}</p>'],
  ['{漢字|かんじ', '<p>{漢字|かんじ</p>'],
  ['{漢\n字|かんじ}', '<p>{漢字|かんじ}</p>'],
  ['{**漢字**|かんじ}', '<p>{<strong>漢字</strong>|かんじ}</p>'],
  ['{{漢字|かんじ}}', '<p>{<ruby>漢字<rt data-pagefind-ignore="">かんじ</rt></ruby>}</p>'],
  [
    '## {妊娠|にんしん}したら',
    '<h2 id="妊娠したら"><ruby>妊娠<rt data-pagefind-ignore="">にんしん</rt></ruby>したら</h2>',
  ],
  [
    '[{妊娠|にんしん}したら](/campaign/)',
    '<p><a href="/campaign/" data-alone=""><ruby>妊娠<rt data-pagefind-ignore="">にんしん</rt></ruby>したら</a></p>',
  ],
  [
    '- {妊娠|にんしん}',
    '<ul>\n<li><ruby>妊娠<rt data-pagefind-ignore="">にんしん</rt></ruby></li>\n</ul>',
  ],
  [
    '| {妊娠｜にんしん} |\n| --- |\n| {子\\|こ} |',
    '<section class="table-scroll" aria-label="表（横に動かせます）" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col"><ruby>妊娠<rt data-pagefind-ignore="">にんしん</rt></ruby></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><ruby>子<rt data-pagefind-ignore="">こ</rt></ruby></td>\n</tr>\n</tbody>\n</table></section>',
  ],
  [
    '「{拠点|きょてん}」へ',
    '<p>「<ruby>拠点<rt data-pagefind-ignore="">きょてん</rt></ruby>」へ</p>',
  ],
  [
    '**{拠点|きょてん}**へ',
    '<p><strong><ruby>拠点<rt data-pagefind-ignore="">きょてん</rt></ruby></strong>へ</p>',
  ],
  ['{1 + 1}と{props.title}', '<p>{1 + 1}と{props.title}</p>'],
  [
    '{ひろば全協|ひろば ぜんきょう}',
    '<p><ruby>ひろば全協<rt data-pagefind-ignore="">ひろば ぜんきょう</rt></ruby></p>',
  ],
  [
    '{拠点|きょてん}は{親子|おやこ}の場',
    '<p><ruby>拠点<rt data-pagefind-ignore="">きょてん</rt></ruby>は<ruby>親子<rt data-pagefind-ignore="">おやこ</rt></ruby>の場</p>',
  ],
];
