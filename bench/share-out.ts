/**
 * Shares whole things out by weight, with the largest remainders first. Each gets one at least as
 * long as there are enough for all.
 * @returns as many numbers as there are weights, whose sum is `total`
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const least = total >= weights.length ? 1 : 0;
  const rest = total - least * weights.length;
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (rest * weight) / sum);
  const shares = exact.map((share) => least + Math.floor(share));
  const missing = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
