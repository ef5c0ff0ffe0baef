import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkPictures } from './pictures.ts';

describe('checkPictures', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkPictures, markdown);
    expect(say('![絵](https://x.jp/a.jpg)')).toMatchInlineSnapshot(
      `"1 ほかのサイトの画像は載せられません：「https://x.jp/a.jpg」。画像をアップロードしてください。 例：![絵本を読む親子](../media/ehon.jpg)"`,
    );
    expect(say('![絵](//x.jp/a.jpg)')).toMatchInlineSnapshot(
      `"1 ほかのサイトの画像は載せられません：「//x.jp/a.jpg」。画像をアップロードしてください。 例：![絵本を読む親子](../media/ehon.jpg)"`,
    );
    expect(say('![絵](a.jpg)')).toMatchInlineSnapshot(
      `"1 画像は、アップロードしたもの（../media/ にあるもの）だけを使えます：「a.jpg」。 例：![絵本を読む親子](../media/ehon.jpg)"`,
    );
    expect(say('![絵](../media/a.svg)')).toMatchInlineSnapshot(
      `"1 この画像は使えません：「../media/a.svg」。jpg、png、webp、avif、gif の画像を、# ? % のない名前で使ってください。 例：![絵本を読む親子](../media/ehon.jpg)"`,
    );
    expect(say('![絵](/media/a.jpg)')).toMatchInlineSnapshot(
      `"1 画像は、アップロードしたもの（../media/ にあるもの）だけを使えます：「/media/a.jpg」。 例：![絵本を読む親子](../media/ehon.jpg)"`,
    );
    expect(say('![](../media/a.jpg)')).toMatchInlineSnapshot(
      `"1 画像の説明がありません。見えない人に伝わるように、[ ] の中に何が写っているかを書いてください。 例：![絵本を読む親子](../media/ehon.jpg)"`,
    );
    expect(say('1行目\n![ ](../media/a.jpg)')).toMatchInlineSnapshot(
      `"2 画像の説明がありません。見えない人に伝わるように、[ ] の中に何が写っているかを書いてください。 例：![絵本を読む親子](../media/ehon.jpg)"`,
    );
    expect(say('![絵][a]\n\n[a]: data:image/png,x')).toMatchInlineSnapshot(
      `"1 画像は、アップロードしたもの（../media/ にあるもの）だけを使えます：「data:image/png,x」。 例：![絵本を読む親子](../media/ehon.jpg)"`,
    );
    expect(say('[![](../media/a.jpg)](/about/)')).toMatchInlineSnapshot(
      `"1 画像の説明がありません。見えない人に伝わるように、[ ] の中に何が写っているかを書いてください。 例：![絵本を読む親子](../media/ehon.jpg)"`,
    );
  });

  it.each([
    '![絵](../media/a.jpg)',
    '![絵](../../media/hubs/a.webp)',
    '![絵](<../media/写真 1.png>)',
  ])('has nothing to say of %j', (markdown) => {
    expect(told(checkPictures, markdown)).toBe('');
  });
});
