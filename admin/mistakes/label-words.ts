/** A label's own words, without the mark of fields that may stay empty. */
export const labelWords = (label: Element): string =>
  label.textContent.replace(/\s*\(任意\)\s*$/, '').trim();
