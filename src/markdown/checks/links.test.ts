import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkLinks } from './links.ts';

describe('checkLinks', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkLinks, markdown);
    expect(say('[あ](javascript:alert(1))')).toMatchInlineSnapshot(
      `"1 リンク先に使えるのは https:、http:、mailto:、tel: だけです：「javascript:alert(1)」。 例：[こども家庭庁](https://www.cfa.go.jp/)"`,
    );
    expect(say('[あ](//x.jp/)')).toMatchInlineSnapshot(
      `"1 リンク先のアドレスが正しくありません：「//x.jp/」。 例：[こども家庭庁](https://www.cfa.go.jp/)"`,
    );
    expect(say('[あ](about/)')).toMatchInlineSnapshot(
      `"1 このサイトのページは / から書いてください：「about/」。 例：[はじめての方へ](/first-visit/)"`,
    );
    expect(say('[あ](../about/)')).toMatchInlineSnapshot(
      `"1 このサイトのページは / から書いてください：「../about/」。 例：[はじめての方へ](/first-visit/)"`,
    );
    expect(say('[ちらし](../media/leaflet.pdf)')).toMatchInlineSnapshot(
      `"1 本文からPDFへのリンクは書けません：「../media/leaflet.pdf」。「資料（PDF）」の欄がある画面で加え、そのページへリンクしてください。"`,
    );
    expect(say('[あ]()')).toMatchInlineSnapshot(
      `"1 リンク先がありません。 例：[はじめての方へ](/first-visit/)"`,
    );
    expect(say('[あ](#)')).toMatchInlineSnapshot(
      `"1 リンク先がありません。 例：[はじめての方へ](/first-visit/)"`,
    );
    expect(say('[あ](https:/x.jp)')).toMatchInlineSnapshot(
      `"1 リンク先のアドレスが正しくありません：「https:/x.jp」。 例：[こども家庭庁](https://www.cfa.go.jp/)"`,
    );
    expect(say('[あ](HTTPS:/x.jp)')).toMatchInlineSnapshot(
      `"1 リンク先のアドレスが正しくありません：「HTTPS:/x.jp」。 例：[こども家庭庁](https://www.cfa.go.jp/)"`,
    );
    expect(say('[あ](javascript:x) [い]\n\n[い]: javascript:x')).toMatchInlineSnapshot(`
      "3 リンク先に使えるのは https:、http:、mailto:、tel: だけです：「javascript:x」。 例：[こども家庭庁](https://www.cfa.go.jp/)
      1 リンク先に使えるのは https:、http:、mailto:、tel: だけです：「javascript:x」。 例：[こども家庭庁](https://www.cfa.go.jp/)"
    `);
    expect(say('[あ](https://a@x.jp/)')).toMatchInlineSnapshot(
      `"1 リンク先のアドレスが正しくありません：「https://a@x.jp/」。 例：[こども家庭庁](https://www.cfa.go.jp/)"`,
    );
    expect(say('[あ](</a b>)')).toMatchInlineSnapshot(
      `"1 リンク先に空白や \\ があります：「/a b」。 例：[こども家庭庁](https://www.cfa.go.jp/)"`,
    );
    expect(say('[あ](ftp://x.jp/)')).toMatchInlineSnapshot(
      `"1 リンク先に使えるのは https:、http:、mailto:、tel: だけです：「ftp://x.jp/」。 例：[こども家庭庁](https://www.cfa.go.jp/)"`,
    );
    expect(say('[](/about/)')).toMatchInlineSnapshot(
      `"1 リンクの文字がありません。 例：[はじめての方へ](/first-visit/)"`,
    );
    expect(say('1行目\n[あ][b]\n\n[b]: data:text/html,x')).toMatchInlineSnapshot(
      `"4 リンク先に使えるのは https:、http:、mailto:、tel: だけです：「data:text/html,x」。 例：[こども家庭庁](https://www.cfa.go.jp/)"`,
    );
    expect(say('<javascript:x>')).toMatchInlineSnapshot(
      `"1 リンク先に使えるのは https:、http:、mailto:、tel: だけです：「javascript:x」。 例：[こども家庭庁](https://www.cfa.go.jp/)"`,
    );
    expect(say('[ ](/about/)')).toMatchInlineSnapshot(
      `"1 リンクの文字がありません。 例：[はじめての方へ](/first-visit/)"`,
    );
  });

  it.each([
    '[あ](/about/)',
    '[あ](https://x.jp/)',
    '[あ](#見出し)',
    '[あ](mailto:a@x.jp)',
    '[あ](tel:03-1234-5678)',
    'https://x.jp/',
    '<https://x.jp/>',
    '[a]: ../media/a.jpg',
    '[![絵](../media/a.jpg)](/about/)',
  ])('has nothing to say of %j', (markdown) => {
    expect(told(checkLinks, markdown)).toBe('');
  });
});
