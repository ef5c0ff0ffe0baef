import { isSign } from './characters.ts';
import { trimMarks } from './trim-marks.ts';

/** Words that ask, and do not say what about. */
const ASKING =
  /ください|下さい|教えて|知りたい|について|ありますか|ますか|ですか|でしょうか|したい|ほしい|欲しい|とは何|って何|とは|どこ|いつ|どんな|どうすれば|どうしたら|どうやって|どのように|方法/gu;
/** Says what a word does in its sentence, and is none of its own. */
const PARTICLES = /(?<=[^ぁ-ゖ])(?:は|が|を|に|の|で|と|も|へ|や|って|では|には|でも)$/u;
const HIRAGANA = /^[ぁ-ゖー]*$/;

const withoutSigns = (text: string): string => [...text].filter((char) => !isSign(char)).join('');

/**
 * What a question asks about: `母子手帳はどこでもらえますか` → `母子手帳`, `でもらえ`.
 * @param term as `queryTerms` gives it
 */
export function askedParts(term: string): string[] {
  const parts = term
    .split(ASKING)
    .map(trimMarks)
    .filter((part) => withoutSigns(part) !== '');
  // In hiragana alone nothing tells where a word ends: にんしんちゅうでもいけますか.
  const hasWord = parts.some((part) => !HIRAGANA.test(withoutSigns(part)));
  return hasWord ? parts.map((part) => part.replace(PARTICLES, '')) : [term];
}
