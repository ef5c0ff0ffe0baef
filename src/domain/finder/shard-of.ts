/** Files that the towns and the hubs' names are shared out to. */
export const TOWN_SHARDS = 256;
export const NAME_SHARDS = 64;

/** Which of so many files holds a key: always the same for the same key. */
export const shardOf = (key: string, shards: number): number =>
  [...key].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521, 7) % shards;

const start = (text: string, length: number): string => [...text].slice(0, length).join('');

/**
 * Which file holds the towns that begin with these words: by two characters, or three kana. Of
 * ひがし and みなみ there are thousands: a fourth divides them.
 * @param words as `comparable` gives them, at least one character
 */
export function townShard(words: string): number {
  const length = /^(?:ひがし|みなみ)/.test(words) ? 4 : /^[ぁ-ゖ]/.test(words) ? 3 : 2;
  return shardOf(start(words, length), TOWN_SHARDS);
}

/** Each two characters that stand side by side, once. */
export const bigramsOf = (words: string): string[] => {
  const characters = [...words];
  return [...new Set(characters.slice(1).map((char, place) => (characters[place] ?? '') + char))];
};
