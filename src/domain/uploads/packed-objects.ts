import { TooMuchUnpacked, inflate } from './inflate.ts';
import { plainNames } from './pdf-names.ts';

/** A stream of a PDF that holds objects (ISO 32000-2, 7.5.7), unpacked. */
export interface PackedObjects {
  text: string;
  /** Where the objects begin, behind their numbers and places; NaN where it is not said. */
  first: number;
}

/** `endstream` is none; a line may end in three ways, behind space, in readers that are lenient. */
const BEGIN = /(?<!end)stream[ \t\f\0]*(?:\r\n|\n|\r)/g;
/** What stands before a stream and says what it is; more, where no other stream is near. */
const DICTIONARY = 2000;
/** Bytes that may come out of all streams together. */
const MOST_UNPACKED = 100_000_000;
/** What it takes to begin to unpack, in bytes that are read meanwhile. */
const ATTEMPT = 2000;
const HOLDS_OBJECTS = /\/(?:ObjStm|First)\b/;
/** Not more than once, and not by reckoning from the line above. */
const OTHERWISE_PACKED = /\/(?:ASCII\w*|AHx|A85|LZW\w*|RunLength\w*|RL|Crypt|Predictor)\b/;
/** Programs write neither into such a dictionary; `stream` may stand in it, and mean nothing. */
const TEXT_OR_COMMENT = /[(%]/;
/** Numbers and places, then an object. */
const OBJECTS = /^[\d\s\0]*(?:$|<|\[|\(|\/|[-+.]\d|true|false|null|%)/;

/** What only streams of objects say; the first heading of a list is another object. */
const countOf = (text: string): number =>
  [...text.matchAll(/\/(?:ObjStm\b|First\b(?![\s\0]+\d+[\s\0]+\d+[\s\0]+R))/g)].length;

/** A dictionary alone, from its `obj` on, as long as no text in it says otherwise. */
const ownPart = (before: string): string =>
  before.slice(Math.max(0, before.lastIndexOf('obj'), before.lastIndexOf('endstream')));

/** Unpacks streams, as long as all together are not too much. */
class Unpacker {
  readonly #bytes: Uint8Array;
  #left = MOST_UNPACKED;
  /** Streams that overlap are read more than once. */
  #toRead: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#toRead = 4 * bytes.length + 1_000_000;
  }

  /** Reads so many bytes once more. @throws TooMuchUnpacked */
  spend(bytes: number): void {
    this.#toRead -= bytes;
    if (this.#toRead < 0) throw new TooMuchUnpacked('streams in streams');
  }

  /** @throws TooMuchUnpacked */
  async unpack(from: number, end: number): Promise<string | undefined> {
    // Up to two characters of a line's end stand between the data and `endstream`.
    for (const to of [end, end - 1, end - 2]) {
      this.spend(ATTEMPT + (to - from) / 3);
      const content = await inflate(this.#bytes.subarray(from, to), this.#left);
      this.#left -= content?.length ?? 0;
      if (content !== undefined) return content;
    }
    return undefined;
  }
}

interface StreamBegin {
  /** Where its data begin. */
  from: number;
  /** What stands before it, with plain names. */
  before: string;
}

/** The streams that may hold objects, by what stands before them. */
function* streamsOfObjects(text: string, unpacker: Unpacker): Generator<StreamBegin> {
  let [from, named] = [0, -Infinity];
  for (const { index, 0: word } of text.matchAll(BEGIN)) {
    const start = from;
    from = index + word.length;
    if (HOLDS_OBJECTS.test(plainNames(text.slice(start, index)))) named = index;
    if (named < index - DICTIONARY) continue;
    const begin = Math.max(0, Math.min(start, index - DICTIONARY));
    unpacker.spend(start - begin);
    yield { from, before: plainNames(text.slice(begin, index)) };
  }
}

async function objectsOf(bytes: Uint8Array, text: string, plain: string) {
  const unpacker = new Unpacker(bytes);
  const objects: PackedObjects[] = [];
  let [told, end] = [0, 0];
  for (const { from, before } of streamsOfObjects(text, unpacker)) {
    const own = ownPart(before);
    told += countOf(own);
    if (end >= 0 && end < from) end = text.indexOf('endstream', from);
    const content = end < 0 ? undefined : await unpacker.unpack(from, end);
    if (HOLDS_OBJECTS.test(own)) {
      // No program leaves them plain; what seems so may be a text before the real ones.
      const isPacked = content !== undefined && OBJECTS.test(content);
      if (!isPacked || OTHERWISE_PACKED.test(own) || TEXT_OR_COMMENT.test(own)) return undefined;
      objects.push({ text: content, first: Number(/\/First\s+(\d+)/.exec(own)?.[1] ?? NaN) });
    } else if (content !== undefined) objects.push({ text: content, first: NaN });
  }
  return told === countOf(plain) ? objects : undefined;
}

/**
 * The objects that a PDF keeps in packed streams; also in such as do not say that they are one, which
 * some readers take as well.
 * @param text all bytes, each as a character
 * @param plain the same with plain names
 * @returns undefined when there is one that cannot be looked into, or when they are too large
 */
export async function packedObjects(
  bytes: Uint8Array,
  text: string,
  plain: string,
): Promise<PackedObjects[] | undefined> {
  try {
    return await objectsOf(bytes, text, plain);
  } catch (error) {
    if (error instanceof TooMuchUnpacked) return undefined;
    throw error;
  }
}
