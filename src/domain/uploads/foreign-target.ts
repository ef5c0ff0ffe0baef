import type { PdfString, PdfText } from './pdf-text.ts';

/** An address, and what addresses without a beginning begin with (ISO 32000-2, 12.6.4.8). */
const LINK = /\/(?:URI|Base)\b/g;
/** Where a file specification says its file (ISO 32000-2, 7.11.3). */
const FILE = /\/(?:F|UF|DOS|Mac|Unix)\b/g;
/** Content that is fetched from elsewhere: a page of another PDF, a file behind a web address. */
const FETCHED: readonly [name: RegExp, value: RegExp][] = [
  [/\/Ref\b/g, /<</y],
  [/\/FS\b/g, /\/URL\b/y],
];
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const fromHex = (hex: string): string =>
  hex.replace(/[\s\0]/g, '').replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16)));

/** A text of a PDF without its escapes (ISO 32000-2, 7.3.4.2). */
const fromLiteral = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal?: string, letter?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
    return letter === undefined ? '' : (ESCAPES[letter] ?? letter);
  });

const wordsOf = ({ form, raw }: PdfString): string =>
  (form === 'hex' ? fromHex(raw) : fromLiteral(raw)).replace(/[\0-\x20þÿ]/g, '');

/** A path from the root, a drive, a scheme; longer than what packed data hold by chance. */
const isElsewhere = (file: string): boolean => /^(?:[\\/]+[\w.-]{2}|[a-z][\w+.-]*:\S)/i.test(file);

/**
 * Pages of the web, mail and telephone, or a part of an address: one that every reader reads alike,
 * and that is no path of Windows.
 */
function isHarmless(address: PdfString): boolean {
  const words = wordsOf(address);
  if (/^(?:https?|mailto|tel):/i.test(words)) return true;
  return !/^(?:[a-z][\w+.-]*:|\/\/)|\\/i.test(words) && !address.isNested;
}

/**
 * Whether a PDF leads to something else than the web: to files of the reader's machine or of shared
 * folders, which tell who opens them, or to scripts.
 * @param pdf with plain names
 * @throws TangledPdf
 */
export function hasForeignTarget(pdf: PdfText): boolean {
  if (FETCHED.some(([name, value]) => pdf.hasValue(name, value))) return true;
  for (const at of pdf.valuesOf(FILE)) {
    const file = pdf.stringAt(at);
    if (file && isElsewhere(wordsOf(file))) return true;
  }
  for (const at of pdf.valuesOf(LINK)) {
    const address = pdf.stringAt(at);
    if (address ? !isHarmless(address) : pdf.referenceAt(at) !== undefined) return true;
  }
  return false;
}
