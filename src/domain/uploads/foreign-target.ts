import { GAP } from './pdf-names.ts';

const LINK = new RegExp(
  `/URI${GAP}(?:\\(((?:\\\\[^]|[^\\\\)]){0,3000})|<([0-9A-Fa-f\\s]{0,6000})>|(\\d+${GAP}\\d+${GAP}R))`,
  'g',
);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const fromHex = (hex: string): string =>
  hex.replace(/\s/g, '').replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16)));

/** A text of a PDF without its escapes (ISO 32000-2, 7.3.4.2). */
const fromLiteral = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal?: string, letter?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
    return letter === undefined ? '' : (ESCAPES[letter] ?? letter);
  });

/** Pages of the web, mail and telephone, or a part of an address. */
const isHarmless = (address: string): boolean => {
  const plain = address.replace(/[\0-\x20þÿ]/g, '');
  return /^(?:https?|mailto|tel):/i.test(plain) || !/^(?:[a-z][\w+.-]*:|[\\/]{2})/i.test(plain);
};

/**
 * Whether a PDF leads to something else than the web: to files of the reader's machine or of shared
 * folders, which tell who opens them, or to scripts.
 * @param text with plain names
 */
export const hasForeignTarget = (text: string): boolean =>
  [...text.matchAll(LINK)].some(
    ([, literal, hex, reference]) =>
      reference !== undefined ||
      !isHarmless(hex === undefined ? fromLiteral(literal ?? '') : fromHex(hex)),
  );
