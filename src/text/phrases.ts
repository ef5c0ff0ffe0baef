import { loadDefaultJapaneseParser } from 'budoux';
import { breakable } from './breaking/breakable.ts';
import { joinLone } from './breaking/join-lone.ts';
import { CLOSING, OPENING, PAUSE } from './breaking/marks.ts';
import { isScriptChange } from './breaking/script-change.ts';
import { splitLong } from './breaking/split-long.ts';
import { wholeParts } from './breaking/whole-parts.ts';
import { wordStarts } from './breaking/word-starts.ts';

const budoux = loadDefaultJapaneseParser();
const known = new Map<string, readonly string[]>();

/**
 * Splits a Japanese text into the pieces between which a line may break: phrases (文節) as BudouX
 * finds them, none of them a lone letter, and none wider than eight full-width characters but for
 * what stays whole (an address, a Latin word, a number with its unit).
 * For the build only: the model is far too heavy for a visitor.
 * @returns pieces that give the text back when joined; none for an empty text
 */
export function phrases(text: string): readonly string[] {
  const pieces = known.get(text) ?? (text === '' ? [] : split(text));
  known.set(text, pieces);
  return pieces;
}

function split(text: string): readonly string[] {
  const places = breakable(text);
  const starts = wordStarts(text);
  const isPause = (at: number): boolean =>
    PAUSE.test(text.slice(0, at)) || OPENING.test(text.slice(at));
  const guesses = new Set([...budoux.parseBoundaries(text), ...namesBehindHiragana(text)]);
  const wished = places.filter((at) => guesses.has(at) || isPause(at));
  const guessed = placesBetween(joinLone(piecesBetween(text, wished)));
  // BudouX cuts words that it does not know (さが|す) and before particles.
  const phraseEnds = guessed.filter((at) => starts.has(at) || isPause(at));
  const wordEnds = places.filter((at) => starts.has(at));
  const tiers = [
    wordEnds.filter((at) => CLOSING.test(text.slice(0, at))),
    wordEnds.filter((at) => isScriptChange(text, at)),
    guessed,
    wordEnds,
    places.filter((at) => isScriptChange(text, at)),
    places,
  ];
  const ends = [0, ...phraseEnds, text.length];
  return ends.slice(1).flatMap((end, index) => splitLong(text, ends[index] ?? 0, end, tiers));
}

const piecesBetween = (text: string, places: readonly number[]): string[] =>
  [...places, text.length].map((at, index) => text.slice(places[index - 1] ?? 0, at));

function placesBetween(pieces: readonly string[]): number[] {
  let end = 0;
  return pieces.slice(0, -1).map((piece) => (end += piece.length));
}

/** 見る|子育て家庭: of a name in kanji, the hiragana before it is no part. */
const namesBehindHiragana = (text: string): number[] =>
  wholeParts(text)
    .map(({ start }) => start)
    .filter(
      (at) => /\p{sc=Hira}$/u.test(text.slice(0, at)) && /^\p{sc=Hani}/u.test(text.slice(at)),
    );
