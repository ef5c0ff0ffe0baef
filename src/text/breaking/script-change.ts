const SCRIPTS = [/\p{sc=Hira}/u, /\p{sc=Hani}/u, /[\p{sc=Kana}ー]/u, /[\p{L}\p{N}]/u];

const scriptOf = (character = ''): number => SCRIPTS.findIndex((script) => script.test(character));

/**
 * Whether kanji, katakana or Latin letters take turns here. Hiragana mostly goes on with the word
 * before it, and kanji after hiragana may be the second half of a verb (読み取る).
 */
export function isScriptChange(text: string, at: number): boolean {
  const before = scriptOf(/.$/su.exec(text.slice(0, at))?.[0]);
  const after = scriptOf(/^./su.exec(text.slice(at))?.[0]);
  return after > 0 && after !== before && !(before === 0 && after === 1);
}
