/** What a file holds, by its first bytes; its name may say something else. */
export type MediaKind =
  | 'JPEG'
  | 'PNG'
  | 'WebP'
  | 'GIF'
  | 'AVIF'
  | 'HEIC'
  | 'SVG'
  | 'HTML'
  | 'PDF'
  | 'MP4'
  | 'VTT'
  | 'TIFF'
  | 'BMP';

const BRANDS: readonly [brand: RegExp, kind: MediaKind][] = [
  [/^avi[fs]/, 'AVIF'],
  [/^(?:hei[cxms]|hev[cx]|mif1|msf1)/, 'HEIC'],
  [/^./, 'MP4'],
];

const STARTS: readonly [start: RegExp, kind: MediaKind][] = [
  [/^\xFF\xD8\xFF/, 'JPEG'],
  [/^\x89PNG\r\n/, 'PNG'],
  [/^RIFF[^]{4}WEBP/, 'WebP'],
  [/^GIF8/, 'GIF'],
  [/^%PDF/, 'PDF'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^BM[^]{4}\0\0\0\0/, 'BMP'],
  [/^(?:\xEF\xBB\xBF)?WEBVTT/, 'VTT'],
  [/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^]*|<!--[^]*|<!doctype svg[^]*)?<svg[\s>]/i, 'SVG'],
  [/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|head|body|script)/i, 'HTML'],
];

/** @param head the first bytes, some hundred of them */
export function mediaKindOf(head: Uint8Array): MediaKind | undefined {
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  const brand = /^[^]{4}ftyp([^]{4})/.exec(text)?.[1];
  if (brand !== undefined) return BRANDS.find(([form]) => form.test(brand))?.[1];
  return STARTS.find(([form]) => form.test(text))?.[1];
}
