const isHiragana = (char: string): boolean => /^[ぁ-ゖー]$/.test(char);

/** How common a pair of characters is, and so how much must be read to look it up. */
const costOf = (first: string, second: string): number =>
  2 ** ([first, second].filter(isHiragana).length * 2);

/**
 * The cheapest pairs that together hold all characters from `start` to before `end`: each begins at
 * most two places behind the one before.
 */
export function coverPairs(chars: readonly string[], start: number, end: number): number[] {
  const costs: number[] = [];
  const from: number[] = [];
  for (let place = start; place < end - 1; place += 1) {
    const own = costOf(chars[place] ?? '', chars[place + 1] ?? '');
    const before = [place - 1, place - 2].filter((other) => other >= start);
    const best = before.sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0))[0];
    costs[place] = own + (place === start ? 0 : (costs[best ?? start] ?? 0));
    from[place] = place === start ? -1 : (best ?? start);
  }
  const places: number[] = [];
  for (let place = end - 2; place >= start; place = from[place] ?? -1) places.unshift(place);
  return places;
}
