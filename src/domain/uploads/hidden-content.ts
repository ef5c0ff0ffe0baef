/** How far from its end a ZIP's directory may stand, its longest comment included. */
const ZIP_TAIL = 22 + 0xff_ff;

/** One character for each byte, so that patterns see bytes; ASCII is itself. */
export const bytesText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/**
 * Something that a file holds besides what it seems to be, and that another program would open or
 * run: an archive at its end, a page, a script.
 * @param isDocument a PDF may tell its notes in a part of a page, `<body>`; at its start, that makes
 * a page of it
 * @returns its name in the editor's words
 */
export function hiddenContent(bytes: Uint8Array, isDocument: boolean): string | undefined {
  const text = bytesText(bytes);
  if (text.slice(-ZIP_TAIL).includes('PK\x05\x06') && text.includes('PK\x01\x02')) {
    return 'ZIPやJARのファイル';
  }
  if (text.includes('__HALT_COMPILER')) return 'プログラム（PHAR）';
  if (/<\?php\b/i.test(text)) return 'プログラム（PHP）';
  if (/<script[\s>/]/i.test(text)) return 'ウェブページのプログラム（JavaScript）';
  if (/<(?:!doctype html|html[\s>])/i.test(text)) return 'ウェブページ（HTML）';
  const start = isDocument ? text.slice(0, 1024) : text;
  if (/<(?:iframe|body)[\s>]/i.test(start)) return 'ウェブページ（HTML）';
  if (/<svg\s[^>]{0,300}xmlns/i.test(start)) return 'SVGの絵';
  return undefined;
}
