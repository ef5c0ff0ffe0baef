import type { PackedObjects } from './packed-objects.ts';
import { GAP, plainNames } from './pdf-names.ts';

/** What a PDF does when it is opened: shows a page, does something, or nobody can tell. */
export type Opening = 'page' | 'action' | 'unknown';

/** Longer than any action that only leads to a page. */
const LONGEST = 1000;
const REFERENCE = new RegExp(`^(\\d+)${GAP}\\d+${GAP}R\\b`);
const ACTION_TYPES = new RegExp(`/S${GAP}/(\\w+)`, 'g');

/** A dictionary, those in it included. */
function dictionaryAt(text: string): string | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/<<|>>/g)) {
    depth += mark === '<<' ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return undefined;
}

/** All that an object's number stands for: a PDF that was saved again holds older ones as well. */
function objectsOf(number: string, text: string, packed: readonly PackedObjects[]): string[] {
  const marks = text.matchAll(new RegExp(`(?<!\\d)${number}${GAP}\\d+${GAP}obj${GAP}`, 'g'));
  const plain = [...marks].map(({ index, 0: mark }) => index + mark.length);
  return [
    ...plain.map((at) => text.slice(at, at + LONGEST)),
    ...packed.flatMap((objects) => {
      const numbers = objects.text.slice(0, objects.first).match(/\d+/g) ?? [];
      return numbers.flatMap((each, place) => {
        if (place % 2 === 1 || each !== number) return [];
        const at = objects.first + Number(numbers[place + 1]);
        return [objects.text.slice(at, at + LONGEST).trimStart()];
      });
    }),
  ].map(plainNames);
}

function openingOf(value: string, find: (number: string) => string[]): Opening {
  if (/^(?:\[|\(|<(?!<)|\/|null\b)/.test(value)) return 'page';
  const number = REFERENCE.exec(value)?.[1];
  if (number !== undefined) {
    const found = find(number).map((object) => openingOf(object, () => []));
    if (found.includes('action')) return 'action';
    return found.length > 0 && found.every((each) => each === 'page') ? 'page' : 'unknown';
  }
  const dictionary = value.startsWith('<<') ? dictionaryAt(value) : undefined;
  if (dictionary === undefined) return 'unknown';
  const types = [...dictionary.matchAll(ACTION_TYPES)].map(([, type]) => type);
  const isSaid = [...dictionary.matchAll(/\/S\b/g)].length === types.length;
  const isPage = types.every((type) => type === 'GoTo' || type === 'Named');
  return isSaid && isPage && !/\/Next\b/.test(dictionary) ? 'page' : 'action';
}

/**
 * What a PDF does by itself (ISO 32000-2, 12.6): when it is opened, at a page, at a field.
 * @param text all bytes, each as a character
 */
export function openingPdf(text: string, packed: readonly PackedObjects[]): Opening {
  const texts = [text, ...packed.map((objects) => objects.text)].map(plainNames);
  if (texts.some((each) => new RegExp(`/AA${GAP}(?:<<|\\d+${GAP}\\d+${GAP}R)`).test(each))) {
    return 'action';
  }
  const openings = texts.flatMap((each) =>
    [...each.matchAll(new RegExp(`/OpenAction${GAP}`, 'g'))].map(({ index, 0: name }) => {
      const at = index + name.length;
      return openingOf(each.slice(at, at + LONGEST), (number) => objectsOf(number, text, packed));
    }),
  );
  return openings.find((each) => each !== 'page') ?? 'page';
}
