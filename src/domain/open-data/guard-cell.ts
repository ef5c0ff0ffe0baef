/** What spreadsheets take for a formula, in half and in full width, behind any marks of ours. */
const LIKE_FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;
const GUARDED = /^'+[=+\-@＝＋－＠\t\r]/;

/**
 * Marks a text that a spreadsheet would run as a formula with `'` in front; `bareCell` takes the
 * mark away, so that every text survives the way out and in.
 */
export const guardCell = (text: string): string => (LIKE_FORMULA.test(text) ? `'${text}` : text);

/** What `guardCell` was given. */
export const bareCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
