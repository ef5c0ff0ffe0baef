import { hasForeignTarget } from './foreign-target.ts';
import { bytesText } from './hidden-content.ts';
import { openingPdf } from './opening-pdf.ts';
import { packedObjects } from './packed-objects.ts';
import { GAP, plainNames } from './pdf-names.ts';

/** Long enough for compressed data not to hold them by chance. */
const ACTIVE: readonly [name: RegExp, words: string][] = [
  [/\/JavaScript/, 'プログラム（JavaScript）の入ったPDF'],
  [/\/Launch\b/, 'ほかのプログラムを動かすPDF'],
  [/\/EmbeddedFile|\/GoToE\b/, 'ファイルを埋めこんだPDF'],
  [/\/RichMedia|\/Rendition|\/Movie\b/, '動画や部品を埋めこんだPDF'],
  [new RegExp(`/SubmitForm|/ImportData|/XFA${GAP}[[\\d]`), '入力した内容を送るPDF'],
  [/\/Encrypt\b/, 'パスワードや保護のついたPDF'],
  [/\/GoToR\b/, 'ほかのファイルを開くPDF'],
];
const UNREADABLE = '中を読み取れないPDF';

const activeWords = (text: string): string | undefined =>
  ACTIVE.find(([name]) => name.test(text))?.[1] ??
  (hasForeignTarget(text) ? 'ほかのファイルを開くPDF' : undefined);

/**
 * Whether a PDF does more than show pages (ISO 32000: actions, attachments, packed objects too).
 * @returns what it is, in the editor's words
 */
export async function activePdf(bytes: Uint8Array): Promise<string | undefined> {
  const text = bytesText(bytes);
  const found = activeWords(plainNames(text));
  if (found) return found;
  const packed = await packedObjects(bytes, text);
  if (!packed) return UNREADABLE;
  for (const objects of packed) {
    const words = activeWords(plainNames(objects.text));
    if (words) return words;
  }
  const opening = openingPdf(text, packed);
  if (opening === 'unknown') return UNREADABLE;
  return opening === 'action' ? '開くだけで、ほかのものを動かすPDF' : undefined;
}
