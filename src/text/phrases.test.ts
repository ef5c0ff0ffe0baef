import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakable } from './breaking/breakable.ts';
import { isLone } from './breaking/join-lone.ts';
import { widthOf } from './breaking/split-long.ts';
import { phrases } from './phrases.ts';

/** Titles, names, questions and headings, as editors wrote them. */
const titles = globSync('content/**/*.{md,yml}')
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .map((line) => /^(?:[ -]*[a-zA-Z]+: |#+ )['"]?(.+?)['"]?$/.exec(line)?.[1])
  .filter((title) => title !== undefined);

const japanese = fc
  .array(
    fc.constantFrom(
      ...Array.from(
        'ひろばのをがっょーアカデミッャ子育支援拠点々、。・：！？（）「」『』 　aZ19２年歳月%〜"\'',
      ),
      ...['か月', 'https://x.jp/a', 'e\u0301', 'か\u3099', '👨‍👩‍👧', '🇯🇵', '\ud83d', '𠮷'],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const anything = fc.oneof(
  japanese,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...titles),
);

const cutPlaces = (pieces: readonly string[]): number[] =>
  pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join('').length);

describe('phrases', () => {
  it.each([
    ['近くの子育てひろばを、さがしましょう', '近くの|子育てひろばを、|さがしましょう'],
    ['妊娠したら、育休とったら、拠点へGO！', '妊娠したら、|育休とったら、|拠点へ|GO！'],
    ['市のすべての拠点で開く、妊婦さん', '市の|すべての|拠点で|開く、|妊婦さん'],
    // A pause, a bracket.
    ['プレママ・プレパパ講座', 'プレママ・|プレパパ講座'],
    ['えっ！ほんとう？はい', 'えっ！|ほんとう？|はい'],
    ['重点テーマ1　拠点のよさ', '重点テーマ1　|拠点のよさ'],
    ['このページの目次（12項目）', 'この|ページの|目次|（12項目）'],
    ['おもな活動：出張ひろば', 'おもな|活動：|出張ひろば'],
    // Too wide for a phone.
    ['江崎グリコ株式会社', '江崎グリコ|株式会社'],
    ['産前産後ヘルパーの決まり', '産前産後|ヘルパーの|決まり'],
    ['児童健全育成推進財団', '児童健全|育成推進財団'],
    ['コミュニケーション', 'コミュニ|ケーション'],
    ['数字を読み取れなかった図', '数字を|読み取れ|なかった図'],
    ['「さわやかキッズセンター」', '「さわやか|キッズセンター」'],
    ['よければ「準備完了」にします', 'よければ|「準備完了」|にします'],
    // Whole.
    ['ひろば一か所のこと、五つの体験', 'ひろば|一か所の|こと、|五つの|体験'],
    ['2024年度の8か月児と0歳児', '2024年度の|8か月児と|0歳児'],
    ['約30%の自治体で1,000人', '約30%の|自治体で|1,000人'],
    ['10:00〜15:00に開いています', '10:00〜15:00に|開いています'],
    ['https://hiroba.example/hubs/を見る', 'https://hiroba.example/hubs/を|見る'],
    ['ひろば全協のInstagramのフォロワー', 'ひろば全協の|Instagramの|フォロワー'],
    // Words that BudouX cuts: さが|す、に|こに|こ、と|ことこ、に|しおか、子育て|ひろば.
    ['ひろばをさがす', 'ひろばを|さがす'],
    ['「にこにこキッズ」', '「にこにこ|キッズ」'],
    ['ひまわりはうす とことこ', 'ひまわりはうす |とことこ'],
    ['にしおか医院', 'にしおか医院'],
    ['数字で見る子育て家庭', '数字で|見る|子育て家庭'],
    ['ハイジの森', 'ハイジの森'],
    // Lone letters.
    ['A・B・C', 'A・B・C'],
    ['え？いいの', 'え？いいの'],
    ['園にも育休の手当にもつながっていない', '園にも|育休の|手当にも|つながっていない'],
  ])('splits %s', (text, expected) => {
    expect(phrases(text).join('|')).toBe(expected);
  });

  it('gives one piece for one character, none for nothing', () => {
    expect(phrases('親')).toEqual(['親']);
    expect(phrases('')).toEqual([]);
  });

  it('finds titles to look at', () => {
    expect(titles.length).toBeGreaterThan(500);
  });

  it('gives the text back, whatever it is', () => {
    for (const title of titles) expect(phrases(title).join('')).toBe(title);
    fc.assert(fc.property(anything, (text) => phrases(text).join('') === text));
  });

  it('begins no piece with what closes, ends none with what opens, leaves no letter alone', () => {
    const look = (text: string): void => {
      const pieces = phrases(text);
      for (const piece of pieces.slice(1))
        expect(piece).not.toMatch(/^[、。」』）！？ー々っゃ・：\s\p{M}]/u);
      for (const piece of pieces.slice(0, -1)) expect(piece).not.toMatch(/[「『（]$/);
      if (pieces.length > 1) expect(pieces.filter(isLone)).toEqual([]);
    };
    titles.forEach(look);
    fc.assert(fc.property(anything, look));
  });

  it('leaves nothing wide that could be cut', () => {
    const look = (text: string): void => {
      const pieces = phrases(text);
      const places = breakable(text);
      let start = 0;
      for (const piece of pieces) {
        const end = start + piece.length;
        const missed = places.filter(
          (at) =>
            at > start &&
            at < end &&
            !isLone(text.slice(start, at)) &&
            !isLone(text.slice(at, end)),
        );
        if (widthOf(piece) > 8) expect(missed).toEqual([]);
        start = end;
      }
    };
    titles.forEach(look);
    fc.assert(fc.property(anything, look));
  });

  it('never cuts a Latin word, a number or an address', () => {
    const words = fc.constantFrom(
      'Wi-Fi',
      '2024年度',
      '8か月',
      '30%',
      '0歳',
      'Q&A',
      'https://x.jp/a-b',
      '070-1234-5678',
    );
    const kana = fc.constantFrom('ひろばの', '子育て', 'を', '、', '（', 'スタッフ');
    fc.assert(
      fc.property(fc.array(kana), words, fc.array(kana), (before, word, after) => {
        const head = before.join('');
        const cuts = cutPlaces(phrases(head + word + after.join('')));
        expect(cuts.filter((at) => at > head.length && at < head.length + word.length)).toEqual([]);
      }),
    );
  });

  it('works each text out once', () => {
    expect(phrases('はじめての方へ')).toBe(phrases('はじめての方へ'));
  });
});
