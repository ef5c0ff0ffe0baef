import { isWide } from './characters.ts';
import { SLOT, TITLE } from './layout.ts';
import { NOTHING, placeWords } from './place-words.ts';
import { foldKana, plainText } from './plain-text.ts';
import { beginningToken, charToken, foldedPairToken } from './tokens.ts';

/** What of a page is searched. */
export interface SearchedText {
  readonly title: string;
  /** What stands in one block: a search finds nothing across two. */
  readonly blocks: readonly string[];
}

/** Katakana with the hiragana beside it, for those who type でしりあらいず for デシリアライズ. */
const KATAKANA_RUN = /[ぁ-ゖ]{0,2}(?:[ァ-ヶ][ァ-ヶー]+|[ァィゥェォッャュョ])[ぁ-ゖ]{0,2}/g;
const ASCII_RUN = /[a-z0-9]+/g;
/** Of a longer beginning the place is told as well. */
export const LONGEST_BEGINNING = 12;

const runsIn = (texts: readonly string[], run: RegExp): Set<string> =>
  new Set(texts.flatMap((text) => text.match(run) ?? []));

/** Words that are said once a page, behind its text: their places tell no more than the page. */
function oncePerPage(texts: readonly string[]): string[] {
  const chars = new Set(texts.flatMap((text) => [...text]).filter((char) => !/\s/.test(char)));
  const single = [...chars].filter(isWide).map(charToken);
  const beginnings = [...runsIn(texts, ASCII_RUN)].flatMap((word) =>
    Array.from({ length: Math.min(word.length, LONGEST_BEGINNING) }, (_, end) =>
      beginningToken(word.slice(0, end + 1)),
    ),
  );
  const tight = texts.map((text) => text.replaceAll(/\s+/g, ''));
  const folded = [...runsIn(tight, KATAKANA_RUN)].flatMap((run) => [
    ...foldedPairs(foldKana(run)),
    NOTHING,
    NOTHING,
  ]);
  return [...single, ...new Set(beginnings), ...folded];
}

/** The words of a run of hiragana for which the page has katakana. */
function foldedPairs(run: string): string[] {
  const chars = [...run];
  return chars.slice(1).map((char, place) => foldedPairToken(chars[place] ?? '', char));
}

const padded = (words: readonly string[], length: number): string[] => [
  ...words,
  ...Array.from({ length: length - words.length }, () => NOTHING),
];

/** The words of a page, in the order of their places; they fill whole slots. */
export function pageWords({ title, blocks }: SearchedText): string[] {
  const texts = blocks.map(plainText);
  const words = [
    ...padded(placeWords(plainText(title)).slice(0, TITLE - 1), TITLE),
    ...texts.flatMap((text) => [...placeWords(text), NOTHING]),
    ...oncePerPage(texts),
  ];
  return padded(words, Math.ceil(words.length / SLOT) * SLOT);
}
