/** Letters to add, take away, change or swap with their neighbour to make one word of another. */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let above = b.map((_, index) => index).concat(b.length);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries()) {
      const changed = (above[j] ?? 0) + (letter === other ? 0 : 1);
      const cost = Math.min((above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, changed);
      const isSwapped = j > 0 && letter === b[j - 1] && a[i - 1] === other;
      row.push(isSwapped ? Math.min(cost, (before[j - 1] ?? 0) + 1) : cost);
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

/** Among many known words, the one that was meant: at most a third of its letters are wrong. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = [...word.toLowerCase()];
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const letters = [...candidate.toLowerCase()];
    if (Math.abs(letters.length - wanted.length) >= limit) continue;
    const cost = distance(wanted, letters);
    if (cost < limit) [best, limit] = [candidate, cost];
  }
  return best;
}

/** What finds the nearest word: the content check takes it as an argument. */
export type Nearest = typeof nearest;
