/** The rows of the kana table by their first characters, in order: あ行 to わ行. */
const ROWS = [
  ['あ行', 'a', 'ぁ'],
  ['か行', 'ka', 'か'],
  ['さ行', 'sa', 'さ'],
  ['た行', 'ta', 'た'],
  ['な行', 'na', 'な'],
  ['は行', 'ha', 'は'],
  ['ま行', 'ma', 'ま'],
  ['や行', 'ya', 'ゃ'],
  ['ら行', 'ra', 'ら'],
  ['わ行', 'wa', 'ゎ'],
] as const;

export interface KanaRow<Item> {
  /** `あ行`. */
  row: string;
  /** For an anchor: `row-a`. */
  id: string;
  items: Item[];
}

/**
 * Puts items under the rows of the kana table; empty rows are left out.
 * @param readingOf the item's reading in hiragana
 */
export function byKanaRow<Item>(
  items: readonly Item[],
  readingOf: (item: Item) => string,
): KanaRow<Item>[] {
  const groups = ROWS.map(([row, id]) => ({ row, id: `row-${id}`, items: [] as Item[] }));
  for (const item of items) {
    const first = readingOf(item).normalize('NFC').charAt(0);
    const index = ROWS.findLastIndex(([, , start]) => first >= start);
    groups[Math.max(index, 0)]?.items.push(item);
  }
  return groups.filter((group) => group.items.length > 0);
}
