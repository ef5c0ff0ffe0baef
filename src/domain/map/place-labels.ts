import { gapBetween, type Box } from './box.ts';

/** What a name belongs to: a mark, or several with one name. */
export interface LabelWish {
  readonly text: string;
  readonly anchor: Box;
}

/** Where a name stands: its left end and its base line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface LabelOptions {
  width: number;
  height: number;
  fontSize: number;
}

const GAP = 4;

/** Widths of letters as parts of the size: Japanese ones are square. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 0.6 : 1), 0);

/**
 * Finds room for names beside their marks, those that come first having the choice. A name that
 * would cover another or a mark, or would leave the map, is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height, fontSize }: LabelOptions,
): Label[] {
  const taken: Box[] = wishes.map(({ anchor }) => anchor);
  return wishes.flatMap(({ text, anchor }) => {
    const [w, h] = [widthOf(text) * fontSize, fontSize * 1.2];
    const [middleX, middleY] = [
      (anchor.minX + anchor.maxX - w) / 2,
      (anchor.minY + anchor.maxY - h) / 2,
    ];
    const corners: readonly (readonly [number, number])[] = [
      [anchor.maxX + GAP, middleY],
      [anchor.minX - GAP - w, middleY],
      [middleX, anchor.minY - GAP / 2 - h],
      [middleX, anchor.maxY + GAP / 2],
    ];
    const found = corners
      .map(([minX, minY]): Box => ({ minX, minY, maxX: minX + w, maxY: minY + h }))
      .find(
        (box) =>
          box.minX >= 0 &&
          box.minY >= 0 &&
          box.maxX <= width &&
          box.maxY <= height &&
          taken.every((other) => other === anchor || gapBetween(other, box) > 0),
      );
    if (!found) return [];
    taken.push(found);
    return [{ text, x: Math.round(found.minX), y: Math.round(found.minY + fontSize) }];
  });
}
