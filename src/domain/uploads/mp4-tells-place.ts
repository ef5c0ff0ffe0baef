import { bytesText } from './hidden-content.ts';

/** Boxes that hold boxes. `minf` is none of them here: tables of where frames lie, megabytes long. */
const CONTAINERS = ['moov', 'trak', 'mdia', 'udta', 'meta', 'ilst', 'moof', 'traf'];
/** Pictures and sound, and where they lie. */
const MEDIA = ['mdat', 'minf'];
/** Of Android and iTunes, of 3GPP, of GoPro, of cameras in cars. */
const PLACES = ['\u00a9xyz', 'loci', 'GPMF', 'gps '];
/** Tracks of what a camera measures while it films, its place among it. */
const MEASURING = ['meta', 'camm'];
/** Keys of Apple and of XMP, and a place as ISO 6709 writes it: `+34.3428+134.0466/`. */
const TELLING =
  /\xa9xyz|quicktime\.location|ISO6709|GPS(?:Latitude|Longitude|Position|Coordinates)|[+-]\d{2,6}\.\d{2,}[+-]\d{3,7}\.\d{2,}/;

/** How deep boxes stand in each other in any film; no deeper, whatever a file says. */
const DEEPEST = 8;

const textOf = (bytes: Uint8Array, at: number): string => bytesText(bytes.subarray(at, at + 4));

function boxTells(type: string, body: Uint8Array, depth: number): boolean {
  if (PLACES.includes(type)) return true;
  if (MEDIA.includes(type)) return false;
  if (type === 'hdlr' && MEASURING.includes(textOf(body, 8))) return true;
  if (!CONTAINERS.includes(type) || depth >= DEEPEST) return TELLING.test(bytesText(body));
  // ISO's `meta` has a version before its boxes, Apple's has none.
  const start = type === 'meta' && textOf(body, 4) !== 'hdlr' ? 4 : 0;
  return boxesTell(body.subarray(start), depth + 1);
}

function boxesTell(bytes: Uint8Array, depth: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short;
    // 0: to the end.
    const end = short === 0 ? bytes.length : at + size;
    if (end > bytes.length || end < at + 8) break;
    if (boxTells(textOf(bytes, at + 4), bytes.subarray(at + (isLong ? 16 : 8), end), depth)) {
      return true;
    }
    at = end;
  }
  // What is left is no box.
  return TELLING.test(bytesText(bytes.subarray(at)));
}

/** Whether an MP4 (ISO/IEC 14496-12) tells where it was filmed. */
export const mp4TellsPlace = (bytes: Uint8Array): boolean => boxesTell(bytes, 0);
