const HYPHENS = /[‐‑–—―−ー]/g;

/** Numbers whose grouping is fixed; for all others it depends on the area code. */
const FIXED: readonly RegExp[] = [/^(0[5789]0)(\d{4})(\d{4})$/, /^(0120)(\d{3})(\d{3})$/];

/**
 * A Japanese telephone number as `087-868-2251`.
 * @returns undefined when the groups or the area code cannot be told for certain
 */
export function parsePhone(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(HYPHENS, '-').replace(/\s/g, '');
  const grouped = plain
    .replace(/^\((0\d{1,4})\)-?/, '$1-')
    .replace(/^(0\d{1,4})\((\d{1,4})\)-?/, '$1-$2-');
  const digits = grouped.replaceAll('-', '');
  const isWhole = /^0\d+$/.test(digits) && digits.length === (/^0[5789]0/.test(digits) ? 11 : 10);
  if (!isWhole) return undefined;
  if (/^0\d{1,4}-\d{1,4}-\d{3,4}$/.test(grouped)) return grouped;
  const fixed = FIXED.map((pattern) => pattern.exec(digits)).find((match) => match !== null);
  return fixed?.slice(1).join('-');
}
