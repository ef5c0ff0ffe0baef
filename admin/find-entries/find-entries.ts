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
const SCORES = { exact: 30, begins: 20, found: 10 };

/** By these an entry is called; a collection has one or two of them. */
const NAMES = ['name', 'title', 'term', 'kana', 'reading'];

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

/** The names of an entry and their readings; of a file what it is called. */
const namesOf = ({ data }: Item, name: string): string[] =>
  data
    ? NAMES.flatMap((field) => (typeof data[field] === 'string' ? comparable(data[field]) : []))
    : [comparable(name)];

function scoreOf(names: readonly string[], term: string): number {
  if (names.includes(term)) return SCORES.exact;
  return names.some((name) => name.startsWith(term)) ? SCORES.begins : SCORES.found;
}

/**
 * Stands in the place of `fuzzy`, by which Decap searches and picks entries: that one wants three
 * letters in a row, so that no place of two, 高松, is ever found, and knows no kana. This one finds
 * entries that have every word that was typed in any of their fields: those first whose title or its
 * reading is just what was typed, then those where it begins so, then the others, each in the order
 * of the list.
 * @param typed '' finds everything
 */
export function filter<T extends Item>(
  typed: string,
  items: readonly T[],
  { extract }: { extract: (item: T) => string },
): Found<T>[] {
  const words = comparable(typed).split(/\s+/).filter(Boolean);
  const term = words.join(' ');
  let before: Item['data'];
  return items.flatMap((original, index) => {
    const string = extract(original);
    if (words.length === 0) {
      // One item of an entry is enough where all are as good.
      const isKnown = original.data !== undefined && original.data === before;
      before = original.data;
      return isKnown ? [] : [{ original, index, string, score: SCORES.found }];
    }
    const texts = textsOf(original, string);
    if (!words.every((word) => texts.includes(word))) return [];
    return [{ original, index, string, score: scoreOf(namesOf(original, string), term) }];
  });
}

export default { filter };
