const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(isFilled)
    : !!value || value === 0;

/**
 * Asks before what was written goes, in the words of Decap's own lists (admin/mended-widgets.ts).
 * @param blank what the form begins an item with: it is nothing that anybody wrote
 */
export const mayRemove = (item: unknown, blank?: unknown): boolean =>
  !isFilled(item) ||
  JSON.stringify(item) === JSON.stringify(blank) ||
  confirm('この項目を消しますか？書いたものも消えます。');
