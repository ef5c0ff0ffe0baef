import type { Piece } from '../../domain/search/excerpt.ts';

/** An excerpt in which the words that were searched stand out. */
export const markedText = (pieces: readonly Piece[]): Node[] =>
  pieces.map(({ text, isHit }) => {
    if (!isHit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
