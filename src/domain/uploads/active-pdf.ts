import { hasForeignTarget } from './foreign-target.ts';
import { bytesText } from './hidden-content.ts';
import { openingPdf } from './opening-pdf.ts';
import { packedObjects } from './packed-objects.ts';
import { plainNames } from './pdf-names.ts';
import { PdfText, TangledPdf } from './pdf-text.ts';

const FILE_IN_IT = 'ファイルを埋めこんだPDF';
const PARTS_IN_IT = '動画や部品を埋めこんだPDF';
const SENDS = '入力した内容を送るPDF';
const UNREADABLE = '中を読み取れないPDF';

/** Long enough for compressed data not to hold them by chance. */
const ACTIVE: readonly [name: RegExp, words: string][] = [
  [/\/JavaScript|\/OnInstantiate/, 'プログラム（JavaScript）の入ったPDF'],
  [/\/Launch\b/, 'ほかのプログラムを動かすPDF'],
  [/\/EmbeddedFile|\/GoToE\b|\/FileAttachment/, FILE_IN_IT],
  [/\/RichMedia|\/Rendition|\/Movie\b/, PARTS_IN_IT],
  [/\/SubmitForm|\/ImportData/, SENDS],
  [/\/Encrypt\b/, 'パスワードや保護のついたPDF'],
  [/\/GoToR\b/, 'ほかのファイルを開くPDF'],
];
/** Names that are harmless by themselves. */
const ACTIVE_WITH: readonly [name: RegExp, value: RegExp, words: string][] = [
  [/\/Subtype\b/g, /\/(?:3D|U3D|PRC)\b/y, PARTS_IN_IT],
  [/\/XFA\b/g, /[[\d]/y, SENDS],
];

/** A file specification with files; their streams need not say what they are. */
const holdsFile = (pdf: PdfText): boolean =>
  pdf.hasValue(/\/EF\b/g, /<<(?!\s*>>)/y) ||
  pdf.valuesOf(/\/EF\b/g).some((at) => pdf.referenceAt(at) !== undefined);

const activeWords = (pdf: PdfText): string | undefined =>
  ACTIVE.find(([name]) => name.test(pdf.text))?.[1] ??
  ACTIVE_WITH.find(([name, value]) => pdf.hasValue(name, value))?.[2] ??
  (holdsFile(pdf) ? FILE_IN_IT : undefined) ??
  (hasForeignTarget(pdf) ? 'ほかのファイルを開くPDF' : undefined);

async function wordsOf(bytes: Uint8Array): Promise<string | undefined> {
  const whole = bytesText(bytes);
  const pdf = new PdfText(plainNames(whole));
  const found = activeWords(pdf);
  if (found) return found;
  const packed = await packedObjects(bytes, whole, pdf.text);
  if (!packed) return UNREADABLE;
  const texts = packed.map(({ text }) => new PdfText(plainNames(text)));
  for (const text of texts) {
    const words = activeWords(text);
    if (words) return words;
  }
  const opening = openingPdf([pdf, ...texts], packed);
  if (opening === 'unknown') return UNREADABLE;
  return opening === 'action' ? '開くだけで、ほかのものを動かすPDF' : undefined;
}

/**
 * Whether a PDF does more than show pages (ISO 32000: actions, attachments, packed objects too).
 * @returns what it is, in the editor's words
 */
export async function activePdf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return await wordsOf(bytes);
  } catch (error) {
    if (error instanceof TangledPdf) return UNREADABLE;
    throw error;
  }
}
