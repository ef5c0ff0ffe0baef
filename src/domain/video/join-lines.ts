const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]/u;

/** Joins pieces of text: with a space between words of Latin letters, without one in Japanese. */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line, index, all) => {
      const before = all[index - 1];
      if (before === undefined) return [line];
      const isJapanese = WIDE.test(before.slice(-1)) || WIDE.test(line.charAt(0));
      return isJapanese ? [line] : [' ', line];
    })
    .join('');
