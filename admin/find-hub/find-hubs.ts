import { PREFECTURES } from '../../src/schema/vocabulary.ts';
import { comparable } from '../find-entries/comparable.ts';

/** A hub as the list to choose from shows it. */
export interface ListedHub {
  /** Of its address in the CMS: `kagawa/37201-mokomoko`. */
  slug: string;
  id: string;
  name: string;
  municipality: string;
  prefecture: string;
  isClosed: boolean;
  /** All of it that can be looked for, in the form in which texts are compared. */
  words: string;
  /** The name in that form, by which the best are told. */
  plainName: string;
}

const LABELS = new Map<string, string>(PREFECTURES.map(({ value, label }) => [value, label]));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @param fields of a hub, as the index has them */
export function listedHub(slug: string, fields: Readonly<Record<string, unknown>>): ListedHub {
  const [id, name, kana, municipality, prefecture] = [
    ...['id', 'name', 'kana', 'municipality', 'prefecture'],
  ].map((field) => textOf(fields[field])) as [string, string, string, string, string];
  const label = LABELS.get(prefecture) ?? '';
  return {
    ...{ slug, id, name, municipality, prefecture },
    isClosed: fields.status === 'closed',
    words: comparable([name, kana, label + municipality, id].join('\n')),
    plainName: comparable(name),
  };
}

/**
 * Hubs that have every word of what was typed in their name, its reading, their place or their id:
 * the one first that has this very name, then those whose name begins with it, those whose name has
 * it, and by place.
 * @param prefecture '' for all
 */
export function findHubs(
  hubs: readonly ListedHub[],
  typed: string,
  prefecture: string,
): ListedHub[] {
  const whole = comparable(typed).trim();
  const terms = whole.split(/\s+/).filter(Boolean);
  const [first = ''] = terms;
  const fits: ((name: string) => boolean)[] = [
    (name) => name === whole,
    (name) => name.startsWith(first),
    (name) => name.includes(first),
    () => true,
  ];
  const rank = ({ plainName }: ListedHub): number => fits.findIndex((fit) => fit(plainName));
  const found = hubs.filter(
    (hub) =>
      (prefecture === '' || hub.prefecture === prefecture) &&
      terms.every((term) => hub.words.includes(term)),
  );
  return terms.length === 0 ? found : found.toSorted((a, b) => rank(a) - rank(b));
}
