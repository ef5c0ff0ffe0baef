import type { PictureFacts, PicturePart } from './picture-facts.ts';

const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda];
/** Frame headers; DHT, JPG and DAC have numbers among theirs. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** RSTn and TEM stand alone. */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd7) || marker === 1;

const METADATA: Readonly<Record<number, RegExp>> = {
  0xe1: /^(?:Exif\0|http:\/\/ns\.adobe\.com\/)/,
  0xed: /^Photoshop 3\.0\0/,
};

/** What a picture is made of: tables, frames, scans, the distance of restart markers. */
const isPicture = (marker: number): boolean =>
  isFrame(marker) || [0xc4, 0xdb, 0xdd, SOS].includes(marker);
/**
 * Segments that tell its colours: JFIF (without a small picture) and Adobe's, neither longer than
 * they are, and a profile.
 */
const COLOURS: Readonly<Record<number, RegExp>> = {
  0xe0: /^\0\x10JFIF\0[^]{7}\0\0/,
  0xe2: /^[^]{2}ICC_PROFILE\0/,
  0xee: /^\0\x0EAdobe/,
};
const nameOf = (marker: number): string => {
  if (marker === 0xfe) return 'COM';
  return marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : marker.toString(16);
};

const textAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 24));

/** The next marker in compressed data, where 0xFF is followed by 0 or a restart marker. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isBare(next)) return at;
  }
  return bytes.length;
}

/**
 * Reads the segments of a JPEG (ITU-T T.81, annex B).
 * @returns undefined when it is none, or is cut off
 */
export function readJpeg(bytes: Uint8Array): PictureFacts | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [width, height, hasMetadata] = [0, 0, false];
  const needlessParts: PicturePart[] = [];
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === EOI) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) {
      const facts = { width, height, end: at + 2, hasMetadata, isAnimated: false };
      return width > 0 ? { ...facts, foreignParts: [], needlessParts } : undefined;
    }
    if (marker === 0xff || isBare(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const next = at + 2 + view.getUint16(at + 2);
    if (isFrame(marker) && at + 9 <= bytes.length) {
      height = view.getUint16(at + 5);
      width = view.getUint16(at + 7);
    }
    const isNeeded = isPicture(marker) || COLOURS[marker]?.test(textAt(bytes, at + 2));
    if (isNeeded !== true) needlessParts.push({ name: nameOf(marker), from: at, to: next });
    hasMetadata ||= METADATA[marker]?.test(textAt(bytes, at + 4)) ?? false;
    at = marker === SOS ? afterScan(bytes, next) : next;
  }
  return undefined;
}
