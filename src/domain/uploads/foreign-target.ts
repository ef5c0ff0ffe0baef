import { GAP } from './pdf-names.ts';

const STRING = String.raw`\(((?:\\[^]|[^\\)]){0,3000})|<([0-9A-Fa-f\s]{0,6000})>`;
const LINK = new RegExp(`/URI${GAP}(?:${STRING}|(\\d+${GAP}\\d+${GAP}R))`, 'g');
/** Where a file specification says its file (ISO 32000-2, 7.11.3). */
const FILE = new RegExp(`/(?:F|UF|DOS|Mac|Unix)${GAP}(?:${STRING})`, 'g');
/** Content that is fetched from elsewhere: a page of another PDF, a file behind a web address. */
const FETCHED = new RegExp(`/Ref${GAP}<<|/FS${GAP}/URL\\b`);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const fromHex = (hex: string): string =>
  hex.replace(/\s/g, '').replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16)));

/** A text of a PDF without its escapes (ISO 32000-2, 7.3.4.2). */
const fromLiteral = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal?: string, letter?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
    return letter === undefined ? '' : (ESCAPES[letter] ?? letter);
  });

const stringOf = (literal: string | undefined, hex: string | undefined): string =>
  (hex === undefined ? fromLiteral(literal ?? '') : fromHex(hex)).replace(/[\0-\x20þÿ]/g, '');

/** A path from the root, a drive, a scheme; longer than what packed data hold by chance. */
const isElsewhere = (file: string): boolean => /^(?:[\\/]+[\w.-]{2}|[a-z][\w+.-]*:\S)/i.test(file);

/** Pages of the web, mail and telephone, or a part of an address. */
const isHarmless = (address: string): boolean =>
  /^(?:https?|mailto|tel):/i.test(address) || !/^(?:[a-z][\w+.-]*:|[\\/]{2})/i.test(address);

/**
 * Whether a PDF leads to something else than the web: to files of the reader's machine or of shared
 * folders, which tell who opens them, or to scripts.
 * @param text with plain names
 */
export const hasForeignTarget = (text: string): boolean =>
  FETCHED.test(text) ||
  [...text.matchAll(FILE)].some(([, literal, hex]) => isElsewhere(stringOf(literal, hex))) ||
  [...text.matchAll(LINK)].some(
    ([, literal, hex, reference]) => reference !== undefined || !isHarmless(stringOf(literal, hex)),
  );
