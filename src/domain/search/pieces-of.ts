import { isAscii, isWide } from './characters.ts';

/** A run of one script, as far as it tells what a page is about: hiragana alone hardly does. */
const RUNS = /[\p{sc=Han}々〆]+|[ァ-ヶー]+|[a-z0-9]+|[ぁ-ゖー]+/gu;
const HIRAGANA = /^[ぁ-ゖー]+$/;
/** In a shorter run of hiragana no word stands, but the endings of words. */
const SHORTEST_HIRAGANA = 3;

/** Hiragana says what is asked only in words of its own, such as ふたご. */
export const worthOf = (piece: string): number => (HIRAGANA.test(piece) ? 0.25 : 1);

/** The pieces of words that a text is made of, each of two characters, or a word in letters. */
export function piecesOf(text: string): string[] {
  const runs = text.match(RUNS) ?? [];
  return runs.flatMap((run, place) => {
    if (isAscii(run[0] ?? '')) return [run];
    const chars = [...run];
    const isHiragana = HIRAGANA.test(run);
    if (isHiragana && chars.length < SHORTEST_HIRAGANA) return [];
    const pairs = chars.slice(1).map((char, step) => (chars[step] ?? '') + char);
    const [next = ''] = runs[place + 1] ?? '';
    // 預かり: a kanji and the kana behind it are of one word.
    const isJoined = !isHiragana && next !== '' && isWide(next);
    return isJoined ? [...pairs, (chars.at(-1) ?? '') + next] : pairs;
  });
}
