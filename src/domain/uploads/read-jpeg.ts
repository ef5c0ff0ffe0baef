import type { PictureFacts } from './picture-facts.ts';

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
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === EOI) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) {
      const facts = { width, height, end: at + 2, hasMetadata, isAnimated: false };
      return width > 0 ? { ...facts, foreignParts: [] } : undefined;
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
    hasMetadata ||= METADATA[marker]?.test(textAt(bytes, at + 4)) ?? false;
    at = marker === SOS ? afterScan(bytes, next) : next;
  }
  return undefined;
}
