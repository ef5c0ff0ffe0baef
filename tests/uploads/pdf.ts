import { deflateSync } from 'node:zlib';

const HEAD = '%PDF-1.7\n';

const object = (number: number, text: string): string => `${number} 0 obj\n${text}\nendobj\n`;

/** A PDF of one empty page whose catalogue says `extra`, with more objects after it. */
export const pdf = (extra = '', more: readonly string[] = []): Buffer =>
  Buffer.from(
    [
      HEAD,
      object(1, `<< /Type /Catalog /Pages 2 0 R ${extra} >>`),
      object(2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
      object(3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
      ...more.map((text, index) => object(index + 4, text)),
      'trailer << /Root 1 0 R >>\n%%EOF\n',
    ].join(''),
    'latin1',
  );

/** A stream of packed bytes, with what its dictionary says and the word before its data. */
export function packedStream(text: string, dictionary: string, word = 'stream\n'): string {
  const packed = deflateSync(Buffer.from(text, 'latin1'));
  return `<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\n${word}${packed.toString('latin1')}\nendstream`;
}

/**
 * A PDF that keeps this text in a packed stream of objects (ISO 32000-2, 7.5.7).
 * @param extra for the catalogue, @param first where the objects begin behind their numbers
 */
export function pdfWithPacked(
  text: string,
  filter = '/FlateDecode',
  type = '/ObjStm',
  extra = '',
  first = 4,
): Buffer {
  const packed = deflateSync(Buffer.from(text, 'latin1'));
  const dictionary = `<< /Filter ${filter} /Type ${type} /N 1 /First ${first} /Length ${packed.length} >>`;
  return pdf(extra, [`${dictionary}\nstream\n${packed.toString('latin1')}\nendstream`]);
}
