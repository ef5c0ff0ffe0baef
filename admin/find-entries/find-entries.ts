import { comparable } from './comparable.ts';

/** What Decap looks through: its entries, and files of the media library, which have no fields. */
type Item = object & { data?: Readonly<Record<string, unknown>> };

/** As the package `fuzzy` gives it. */
interface Found<T> {
  original: T;
  index: number;
  string: string;
  score: number;
}

/** Decap shows nothing that scores 5 or less. */
const SCORES = { begins: 30, has: 20, elsewhere: 10 };

/** Decap makes several items of an entry, which share its fields. */
const known = new WeakMap<object, string>();

/** All that an entry can be found by; of a file its name. */
function textsOf({ data }: Item, name: string): string {
  if (!data) return comparable(name);
  const texts =
    known.get(data) ??
    comparable(
      Object.values(data)
        .filter((value) => typeof value === 'string')
        .join('\n'),
    );
  known.set(data, texts);
  return texts;
}

/**
 * Stands in the place of `fuzzy`, by which Decap searches and picks entries: that one wants three
 * letters in a row, so that no place of two, 高松, is ever found, and knows no kana. This one finds
 * entries that have every word that was typed in any of their fields, those first whose title begins
 * with the first word, then those whose title has it.
 * @param typed '' finds everything
 */
export function filter<T extends Item>(
  typed: string,
  items: readonly T[],
  { extract }: { extract: (item: T) => string },
): Found<T>[] {
  const words = comparable(typed).split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  let before: Item['data'];
  return items.flatMap((original, index) => {
    const string = extract(original);
    if (words.length === 0) {
      // One item of an entry is enough where all are as good.
      const isKnown = original.data !== undefined && original.data === before;
      before = original.data;
      return isKnown ? [] : [{ original, index, string, score: SCORES.elsewhere }];
    }
    const texts = textsOf(original, string);
    if (!words.every((word) => texts.includes(word))) return [];
    const title = comparable(string);
    const score = title.startsWith(first)
      ? SCORES.begins
      : SCORES[title.includes(first) ? 'has' : 'elsewhere'];
    return [{ original, index, string, score }];
  });
}

export default { filter };
