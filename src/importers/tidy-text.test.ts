import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText } from './tidy-text.ts';

describe('tidyText', () => {
  it.each([
    ['西村１２９−１５', '西村129-15'],
    ['8-1７', '8-17'],
    ['1１F', '11F'],
    ['１－２ｰ３－４‐５', '1-2-3-4-5'],
    ['2ー3', '2-3'],
    ['おるごーる', 'おるごーる'],
    ['ｺﾐｭﾆﾃｨｾﾝﾀｰ', 'コミュニティセンター'],
    ['ﾊﾞｽ･ﾊﾟｰｸ', 'バス･パーク'],
    ['和室（１F）', '和室（1F）'],
    ['108，110', '108，110'],
    ['　子育て  ひろば　', '子育て ひろば'],
    ['', ''],
  ])('%s → %s', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  it('changes nothing the second time', () => {
    const unit = fc.constantFrom(...Array.from('0９1Ａa−ーｰ- 　ｶﾞ町番（）'));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});
