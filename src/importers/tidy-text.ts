const WIDE = /[０-９Ａ-Ｚａ-ｚ]|[ｦ-ﾟ]+/g;
const HYPHEN_BETWEEN_DIGITS = /(?<=\d)[‐‑–—―−－ーｰ](?=\d)/g;

/**
 * Names and addresses with digits and Latin letters half width, kana full width, the many hyphens
 * between digits as one and white space single. Brackets and other signs stay as they are.
 */
export function tidyText(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(HYPHEN_BETWEEN_DIGITS, '-')
    .replace(WIDE, (run) => run.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}
