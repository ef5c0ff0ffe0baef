/** How many letters must be changed to make one word of the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = [...to, ''].map((_, index) => index);
  [...from].forEach((letter, index) => {
    const next = [index + 1];
    [...to].forEach((other, column) => {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}

/** The word of a list that is written most alike; the first letter is the one least often wrong. */
export function nearestWord(word: string, words: readonly string[]): string {
  const lower = word.toLowerCase();
  const cost = (candidate: string): number =>
    distance(lower, candidate) + (candidate.startsWith(lower.slice(0, 1)) ? 0 : 0.5);
  return words.toSorted((a, b) => cost(a) - cost(b))[0] ?? '';
}
