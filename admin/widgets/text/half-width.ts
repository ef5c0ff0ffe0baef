/** What a Japanese keyboard gives for a hyphen; NFKC leaves these as they are. */
const HYPHENS = /[‐‑‒–—―−ー]/g;

/**
 * A phone number, an id or a time as somebody types it with a Japanese keyboard: `０３ー１２３４ー５６７８`.
 * @param pattern that the field's value must fit
 * @returns the text of half width where the field takes that, and not what was written; else as it was
 */
export function halfWidth(text: string, pattern: string | undefined): string {
  if (pattern === undefined) return text;
  const form = new RegExp(pattern);
  const plain = text.normalize('NFKC').replaceAll(HYPHENS, '-').trim();
  return !form.test(text) && form.test(plain) ? plain : text;
}
