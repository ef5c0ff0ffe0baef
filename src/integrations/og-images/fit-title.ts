import { joinPieces, lineSettings, type Setting } from './line-settings.ts';
import { splitTitle } from './split-title.ts';
import { textWidth } from './text-width.ts';

/** A title as it is set: its lines, and the size of its letters in pixels. */
export interface FittedTitle {
  lines: readonly string[];
  size: number;
}

/** From large to small, each with the most lines that leave the picture its air. */
const SIZES = [
  { size: 88, most: 1 },
  { size: 76, most: 2 },
  { size: 68, most: 2 },
  { size: 62, most: 3 },
  { size: 56, most: 3 },
];
const LARGEST = 88;
const SMALLEST = 56;
const MOST_LINES = 3;
/** A unit of sense ends here, so that a line likes to end here as well. */
const PAUSE = /[、。！？：]$/;

/** The lower, the calmer: lines of like length, ending where the sense does, few and large. */
function unrest(setting: Setting, size: number): number {
  const widths = setting.map((line) => textWidth(joinPieces(line)));
  const longest = Math.max(...widths);
  const ragged = widths.reduce((sum, width) => sum + (1 - width / longest) ** 2, 0);
  const passed = setting.flatMap((line) => line.slice(0, -1)).filter((piece) => PAUSE.test(piece));
  return ragged + 0.8 * passed.length + 0.3 * setting.length + (1.5 * LARGEST) / size;
}

/** The calmest way to set all the pieces, if there is one. */
function findCalmest(pieces: readonly string[], width: number): FittedTitle | undefined {
  const fitting = lineSettings(pieces, MOST_LINES).flatMap((setting) => {
    const lines = setting.map(joinPieces);
    const widest = Math.max(...lines.map(textWidth));
    return SIZES.filter(({ size, most }) => lines.length <= most && widest * size <= width).map(
      ({ size }) => ({ lines, size, unrest: unrest(setting, size) }),
    );
  });
  const [calmest] = fitting.toSorted((a, b) => a.unrest - b.unrest);
  return calmest && { lines: calmest.lines, size: calmest.size };
}

/** The first pieces of a title that goes on. */
const cutShort = (pieces: readonly string[]): string[] => [
  ...pieces.slice(0, -1),
  `${(pieces.at(-1) ?? '').replace(/[、。・：\s]+$/, '')}…`,
];

/**
 * Sets a title in at most three lines of like length, as large as they may be, none of them a single
 * character. What three lines of the smallest size cannot hold ends in an ellipsis.
 * @param phrases the title's phrases, in their order: lines end between them
 * @param width of the lines, in pixels
 */
export function fitTitle(phrases: readonly string[], width: number): FittedTitle {
  const room = width / SMALLEST;
  const pieces = splitTitle(phrases, room);
  let count = pieces.length;
  while (textWidth(joinPieces(pieces.slice(0, count))) > room * MOST_LINES) count -= 1;
  for (; count > 0; count -= 1) {
    const kept = pieces.slice(0, count);
    const fitted = findCalmest(count < pieces.length ? cutShort(kept) : kept, width);
    if (fitted) return fitted;
  }
  throw new Error(`題名「${joinPieces(phrases)}」を行に分けられません。`);
}
