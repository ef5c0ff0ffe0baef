import { inflate } from './inflate.ts';
import { plainNames } from './pdf-names.ts';

/** A stream of a PDF that holds objects (ISO 32000-2, 7.5.7), unpacked. */
export interface PackedObjects {
  text: string;
  /** Where the objects begin, behind their numbers and places; NaN where it is not said. */
  first: number;
}

/** `endstream` is none; a line may end in three ways, in readers that are lenient. */
const BEGIN = /(?<!end)stream(?:\r\n|\n|\r)/g;
/** What stands before a stream and says what it is. */
const DICTIONARY = 2000;
const HOLDS_OBJECTS = /\/(?:ObjStm|First)\b/;
/** Not more than once, and not by reckoning from the line above. */
const OTHERWISE_PACKED = /\/(?:ASCII\w*|AHx|A85|LZW\w*|RunLength\w*|RL|Crypt|Predictor)\b/;
/** Numbers and places, then an object. */
const OBJECTS = /^[\d\s\0]*(?:$|<|\[|\(|\/|[-+.]\d|true|false|null|%)/;

const countOf = (text: string): number => [...text.matchAll(/\/ObjStm\b/g)].length;

async function unpack(bytes: Uint8Array, from: number, end: number): Promise<string | undefined> {
  // Up to two characters of a line's end stand between the data and `endstream`.
  for (const to of [end, end - 1, end - 2]) {
    const found = await inflate(bytes.subarray(from, to));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The objects that a PDF keeps in packed streams; also in such as do not say that they are one, which
 * some readers take as well.
 * @param text all bytes, each as a character
 * @returns undefined when there is one that cannot be looked into
 */
export async function packedObjects(
  bytes: Uint8Array,
  text: string,
): Promise<PackedObjects[] | undefined> {
  const found: PackedObjects[] = [];
  let told = 0;
  for (const { index, 0: word } of text.matchAll(BEGIN)) {
    const before = plainNames(text.slice(Math.max(0, index - DICTIONARY), index));
    if (!HOLDS_OBJECTS.test(before)) continue;
    // Of its own object alone, as long as no text in it says otherwise.
    const own = before.slice(/[^]*end(?:obj|stream)/.exec(before)?.[0].length ?? 0);
    told += countOf(own);
    const from = index + word.length;
    const end = text.indexOf('endstream', from);
    const content = end < 0 ? undefined : await unpack(bytes, from, end);
    const objects = content ?? text.slice(from, end < 0 ? undefined : end);
    if (HOLDS_OBJECTS.test(own)) {
      if (OTHERWISE_PACKED.test(own) || !OBJECTS.test(objects)) return undefined;
    } else if (content === undefined) continue;
    found.push({ text: objects, first: Number(/\/First\s+(\d+)/.exec(own)?.[1] ?? NaN) });
  }
  return told === countOf(plainNames(text)) ? found : undefined;
}
