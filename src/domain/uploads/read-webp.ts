import type { PictureFacts, PicturePart } from './picture-facts.ts';

/** The picture, and what shows it in its right colours. */
const NEEDED = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP'];
const KNOWN = [...NEEDED, 'ANIM', 'ANMF', 'EXIF', 'XMP ', 'C2PA'];

/** Width and height as the first chunk of a WebP tells them. */
function sizeOf(type: string, view: DataView, at: number): [width: number, height: number] {
  const three = (place: number): number =>
    view.getUint16(place, true) + 0x1_00_00 * view.getUint8(place + 2);
  if (type === 'VP8X') return [three(at + 4) + 1, three(at + 7) + 1];
  if (type === 'VP8L') {
    const bits = view.getUint32(at + 1, true);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  return [view.getUint16(at + 6, true) & 0x3fff, view.getUint16(at + 8, true) & 0x3fff];
}

/**
 * Reads the chunks of a WebP (RFC 9649).
 * @returns undefined when it is none, or is cut off
 */
export function readWebp(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 30 || text(0) !== 'RIFF' || text(8) !== 'WEBP') return undefined;
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length || !['VP8 ', 'VP8L', 'VP8X'].includes(text(12))) return undefined;
  const [width, height] = sizeOf(text(12), view, 20);
  const types = new Set<string>();
  const needlessParts: PicturePart[] = [];
  for (let at = 12; at + 8 <= end;) {
    const name = text(at);
    const size = view.getUint32(at + 4, true);
    const to = at + 8 + size + (size % 2);
    types.add(name);
    if (!NEEDED.includes(name)) needlessParts.push({ name, from: at, to });
    at = to;
  }
  return {
    width,
    height,
    end,
    hasMetadata: ['EXIF', 'XMP ', 'C2PA'].some((type) => types.has(type)),
    isAnimated: types.has('ANIM') || types.has('ANMF'),
    foreignParts: [...types].filter((type) => !KNOWN.includes(type)),
    needlessParts,
  };
}
