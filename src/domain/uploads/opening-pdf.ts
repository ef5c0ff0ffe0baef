import type { PackedObjects } from './packed-objects.ts';
import { plainNames } from './pdf-names.ts';
import type { PdfText } from './pdf-text.ts';

/** What a PDF does when it is opened: shows a page, does something, or nobody can tell. */
export type Opening = 'page' | 'action' | 'unknown';

/** Longer than any action that only leads to a page. */
const LONGEST = 1000;
/** More beginnings, or objects of one number, than a PDF has that was saved again and again. */
const MOST = 50;
/** Numbers and places of packed objects are not longer, in characters. */
const LONGEST_LIST = 1_000_000;
/** White space and comments, within what is not long. */
const GAP = String.raw`(?:[\s\0]|%[^\r\n]*[\r\n])*`;
const ACTION_TYPES = new RegExp(`/S${GAP}/(\\w+)`, 'g');
/** Orders by name that lead to a page; others print, or close. */
const TO_PAGE = new RegExp(`/N${GAP}/(?:NextPage|PrevPage|FirstPage|LastPage)\\b`, 'g');

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** A dictionary, those in it included. */
function dictionaryAt(text: string): string | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/<<|>>/g)) {
    depth += mark === '<<' ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return undefined;
}

function plainObjects(number: string, pdf: PdfText): string[] {
  const objects: string[] = [];
  for (const at of pdf.valuesOf(
    new RegExp(`(?<!\\d)0*${number.replace(/^0+(?=\d)/, '')}(?=[\\s\\0%])`, 'g'),
  )) {
    const start = pdf.objectAt(at);
    if (start !== undefined) objects.push(pdf.text.slice(start, start + LONGEST));
  }
  return objects;
}

function objectsIn(number: string, { text, first }: PackedObjects): string[] {
  const numbers = text.slice(0, Math.min(first, LONGEST_LIST)).match(/\d+/g) ?? [];
  return numbers.flatMap((each, place) => {
    if (place % 2 === 1 || each !== number) return [];
    const at = first + Number(numbers[place + 1]);
    return [plainNames(text.slice(at, at + LONGEST).trimStart())];
  });
}

function openingOf(value: string): Opening {
  if (/^(?:\[|\(|<(?!<)|\/|null\b)/.test(value)) return 'page';
  const dictionary = value.startsWith('<<') ? dictionaryAt(value) : undefined;
  if (dictionary === undefined) return 'unknown';
  const types = [...dictionary.matchAll(ACTION_TYPES)].map(([, type]) => type);
  const isSaid = count(dictionary, /\/S\b/g) === types.length;
  const isByName = types.includes('Named');
  const names = count(dictionary, /\/N\b/g);
  const isPage =
    types.every((type) => type === 'GoTo' || type === 'Named') &&
    (!isByName || (names > 0 && names === count(dictionary, TO_PAGE)));
  return isSaid && isPage && !/\/Next\b/.test(dictionary) ? 'page' : 'action';
}

/** Of all that an object's number stands for: a PDF that was saved again holds older ones as well. */
function openingOfObject(number: string, pdf: PdfText, packed: readonly PackedObjects[]): Opening {
  const objects = [
    ...plainObjects(number, pdf),
    ...packed.flatMap((each) => objectsIn(number, each)),
  ];
  if (objects.length > MOST) return 'unknown';
  const found = objects.map(openingOf);
  if (found.includes('action')) return 'action';
  return found.length > 0 && found.every((each) => each === 'page') ? 'page' : 'unknown';
}

/**
 * What a PDF does by itself (ISO 32000-2, 12.6): when it is opened, at a page, at a field.
 * @param texts with plain names: the whole file, then what is packed in it
 * @throws TangledPdf
 */
export function openingPdf(
  [pdf, ...texts]: readonly [PdfText, ...PdfText[]],
  packed: readonly PackedObjects[],
): Opening {
  const openings = new Map<string, Opening>();
  for (const text of [pdf, ...texts]) {
    for (const at of text.valuesOf(/\/AA\b/g)) {
      if (text.text.startsWith('<<', at) || text.referenceAt(at) !== undefined) return 'action';
    }
    for (const at of text.valuesOf(/\/OpenAction\b/g)) {
      const number = text.referenceAt(at);
      const value = number ?? text.text.slice(at, at + LONGEST);
      if (openings.has(value)) continue;
      if (openings.size === MOST) return 'unknown';
      const opening =
        number === undefined ? openingOf(value) : openingOfObject(number, pdf, packed);
      openings.set(value, opening);
    }
  }
  return [...openings.values()].find((each) => each !== 'page') ?? 'page';
}
