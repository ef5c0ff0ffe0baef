import { withoutEmpty } from '../src/schema/entry.ts';

type Fields = Record<string, unknown>;

/** A saved entry, its draft and a version or two before. */
const A_NAME = 4;
/** Enough for all hubs of the country; a text is about a kilobyte. */
const ALL = 20_000;

const nameOf = ({ id }: Fields): string => (typeof id === 'string' ? id : '');

const likeness = (a: Fields, b: Fields): number =>
  Object.keys(a).filter((key) => JSON.stringify(a[key]) === JSON.stringify(b[key])).length;

/** Whether one may have become the other: the id is not all that they share, and most names are the same. */
const isVersionOf = (old: Fields, fields: Fields): boolean => {
  const keys = Object.keys(old);
  const shared = keys.filter((key) => key in fields).length;
  return shared * 2 >= keys.length && likeness(old, fields) >= Math.min(2, keys.length);
};

/**
 * The texts of files as they were read. Decap hands over an entry's fields only when it saves: what
 * a person wrote around them, comments, quotes, an order of their own, would be lost.
 */
export class Originals {
  readonly #texts = new Map<string, { text: string; fields: Fields }[]>();

  remember(text: string, read: Fields): void {
    // A form gives nothing for what is empty; a file may say it.
    const fields = withoutEmpty(read) as Fields;
    const name = nameOf(fields);
    const others = (this.#texts.get(name) ?? []).filter((known) => known.text !== text);
    this.#texts.delete(name);
    this.#texts.set(name, [...others.slice(1 - A_NAME), { text, fields }]);
    const oldest = this.#texts.keys().next();
    if (this.#texts.size > ALL && !oldest.done) this.#texts.delete(oldest.value);
  }

  /**
   * The text that these fields, some of them changed, most likely come from. A new entry that has an
   * id in common with one of another collection comes from none.
   */
  find(fields: Fields): string | undefined {
    const known = this.#texts.get(nameOf(fields)) ?? [];
    const [best] = known
      .filter((each) => isVersionOf(each.fields, fields))
      // Of two that are as like, the one that was read last.
      .toReversed()
      .toSorted((x, y) => likeness(y.fields, fields) - likeness(x.fields, fields));
    return best?.text;
  }
}
