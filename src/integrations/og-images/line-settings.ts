/** Pieces of a text, line by line. */
export type Setting = readonly (readonly string[])[];

export const joinPieces = (pieces: readonly string[]): string => pieces.join('').trim();

/**
 * Every way to set pieces in at most so many lines, without a single character alone on a line.
 * @param most lines, one or more
 */
export const lineSettings = (pieces: readonly string[], most: number): Setting[] =>
  allSettings(pieces, most).filter(
    (lines) => lines.length === 1 || lines.every((line) => [...joinPieces(line)].length > 1),
  );

function allSettings(pieces: readonly string[], most: number): Setting[] {
  const inOne: Setting = [pieces];
  if (most === 1) return [inOne];
  const inMore = pieces.slice(1).flatMap((_, index) => {
    const first = pieces.slice(0, index + 1);
    return allSettings(pieces.slice(index + 1), most - 1).map((rest): Setting => [first, ...rest]);
  });
  return [inOne, ...inMore];
}
