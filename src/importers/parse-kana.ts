import { tidyText } from './tidy-text.ts';

/** The reading of a name in hiragana, as furigana are; other letters stay as they are. */
export const parseKana = (words: string): string =>
  tidyText(words).replace(/[ァ-ヶ]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 'ァ'.charCodeAt(0) + 'ぁ'.charCodeAt(0)),
  );
