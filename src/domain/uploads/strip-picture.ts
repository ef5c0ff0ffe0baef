import { mediaKindOf } from './media-kind.ts';
import { PICTURE_READERS, isPictureKind } from './picture-readers.ts';

/** In a WebP's `VP8X`: that there is Exif, that there is XMP. */
const WEBP_METADATA = 0b1100;

/** A WebP counts its bytes, and says which parts it has (RFC 9649). */
function mendWebp(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(4, bytes.length - 8, true);
  const isExtended = String.fromCharCode(...bytes.subarray(12, 16)) === 'VP8X';
  if (isExtended) view.setUint8(20, view.getUint8(20) & ~WEBP_METADATA);
}

/**
 * Takes out of a picture what nobody needs to see it. Browsers draw a picture anew without its old
 * facts, and some add facts of their own.
 * @returns the same bytes where there is nothing to take out, or where they are no picture
 */
export function stripPicture(bytes: Uint8Array): Uint8Array {
  const kind = mediaKindOf(bytes.subarray(0, 1024));
  const facts = isPictureKind(kind) ? PICTURE_READERS[kind](bytes) : undefined;
  if (!facts || facts.needlessParts.length === 0) return bytes;
  const { end, needlessParts } = facts;
  const starts = [0, ...needlessParts.map(({ to }) => to)];
  const kept = starts.map((start, place) =>
    bytes.subarray(start, needlessParts[place]?.from ?? end),
  );
  const stripped = new Uint8Array(kept.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of kept) {
    stripped.set(part, at);
    at += part.length;
  }
  if (kind === 'WebP') mendWebp(stripped);
  return stripped;
}
