/** How many lines two lists have in common, from one end on. */
function countSame(a: readonly string[], b: readonly string[], most: number, isTail: boolean) {
  let count = 0;
  const at = (list: readonly string[]) => list.at(isTail ? -1 - count : count);
  while (count < most && at(a) === at(b)) count += 1;
  return count;
}

/**
 * Changes a text and leaves the ends of its lines (LF, CRLF, both) and the mark at its start as they
 * were; new lines end as most do.
 * @param change of the text with LF and without a mark; what is undefined stays so
 */
export function keepLineEnds(
  original: string,
  change: (text: string) => string | undefined,
): string | undefined {
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = original.slice(mark.length);
  const ends = text.match(/\r?\n/g) ?? [];
  const before = text.split(/\r?\n/);
  const after = change(before.join('\n'))?.split('\n');
  if (!after) return undefined;
  const isWindows = ends.filter((end) => end === '\r\n').length * 2 > ends.length;
  const shorter = Math.min(before.length, after.length);
  const head = countSame(before, after, shorter, false);
  const tail = countSame(before, after, shorter - head, true);
  const lines = after.map((line, place) => {
    if (place === after.length - 1) return line;
    const fromEnd = after.length - place;
    const old = place < head ? ends[place] : fromEnd <= tail ? ends.at(1 - fromEnd) : undefined;
    return line + (old ?? (isWindows ? '\r\n' : '\n'));
  });
  return mark + lines.join('');
}
