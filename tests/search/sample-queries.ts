import type { Random } from '../../bench/random.ts';
import { asHiragana, type TruePage } from './truth.ts';

export interface SampledQuery {
  readonly typed: string;
  /** Whether kana of the other kind are meant as well. */
  readonly isFolded: boolean;
}

const KANJI = String.raw`[\p{sc=Han}々]`;
const KATA = '[ァ-ヶー]';
const HIRA = '[ぁ-ゖ]';
/** A character that no run ends on before or begins with after, so that runs are whole. */
const whole = (chars: string, length: string): RegExp =>
  new RegExp(`(?<!${chars})${chars}{${length}}(?!${chars})`, 'gu');

/** Half-width katakana by their full-width form: ﾊﾞ for バ. */
const HALF = new Map(
  Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, at) => String.fromCodePoint(0xff66 + at)).flatMap(
    (kana) =>
      ['', '\uff9e', '\uff9f'].map((mark) => [(kana + mark).normalize('NFKC'), kana + mark]),
  ),
);
const halfWidth = (text: string): string =>
  Array.from(text, (char) => HALF.get(char) ?? char).join('');
const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));

/** The queries that a text may be asked with, made from the pages' own words: `per` a class. */
export function sampleQueries(
  pages: readonly TruePage[],
  random: Random,
  per: number,
): Record<string, SampledQuery[]> {
  const texts = pages.map(({ tight }) => tight.join('\n'));
  const apart = pages.map(({ spaced }) => spaced.join('\n'));
  const runs = (pattern: RegExp, from: readonly string[] = texts): string[] => [
    ...new Set(from.flatMap((text) => text.match(pattern) ?? [])),
  ];
  const some = (list: readonly string[], change = (text: string) => text): SampledQuery[] =>
    Array.from({ length: list.length > 0 ? per : 0 }, () => random.pick(list)).map((text) => ({
      typed: change(text),
      isFolded: false,
    }));
  const part = (text: string): string => {
    const chars = [...text];
    const length = random.whole(2, 3);
    const start = random.whole(1, Math.max(1, chars.length - length - 1));
    return chars.slice(start, start + length).join('');
  };
  const kanji = runs(whole(KANJI, '2'));
  const katakana = runs(whole(KATA, '3,8'));
  const ascii = runs(/(?<![a-z0-9])[a-z][a-z0-9]{2,11}(?![a-z0-9])/g, apart);
  const words = (text: string): string[] =>
    text.match(new RegExp(`${KANJI}{2,4}|${KATA}{3,7}`, 'gu')) ?? [];
  const pairs = texts.flatMap((text) => {
    const list = words(text);
    return list.length > 1 ? [[random.pick(list), random.pick(list)] as const] : [];
  });
  const substrings = Array.from({ length: per * 20 }, () => {
    const text = random.pick(texts);
    const start = random.whole(0, text.length);
    return text.slice(start, start + random.whole(3, 6));
  }).filter((text) => new RegExp(`^(?:${KANJI}|${KATA}|${HIRA}){3,}$`, 'u').test(text));
  const sentences = runs(
    new RegExp(
      `(?<=^|[\\n。、「」（）])[^\\n。、「」（）a-z0-9]{12,30}(?=[\\n。、「」（）])`,
      'gu',
    ),
  );
  const absent = Array.from({ length: per * 20 }, () => random.pick(kanji) + random.pick(kanji));
  return {
    'one kanji': some(runs(whole(KANJI, '1'))),
    'two kanji': some(kanji),
    'three or four kanji': some(runs(whole(KANJI, '3,4'))),
    'many kanji': some(runs(whole(KANJI, '6,14'))),
    'a part of many kanji': some(runs(whole(KANJI, '5,14')), part),
    katakana: some(katakana),
    'a part of katakana': some(runs(whole(KATA, '7,16')), part),
    hiragana: some(runs(whole(HIRA, '4,9'))),
    'kanji with kana': some(runs(new RegExp(`${KANJI}{1,3}${HIRA}{1,2}${KANJI}{2,4}`, 'gu'))),
    'any substring': some(substrings),
    'two words': some(pairs.map((pair) => pair.join(' '))),
    'two words, wide space': some(pairs.map((pair) => pair.join('　'))),
    'a sentence': some(sentences),
    ascii: some(ascii),
    'full-width ascii': some(ascii, fullWidth),
    'half-width katakana': some(katakana, halfWidth),
    'katakana as hiragana': some(katakana, asHiragana).map(({ typed }) => ({
      typed,
      isFolded: true,
    })),
    nothing: some(absent.filter((text) => !texts.some((all) => all.includes(text)))),
  };
}
