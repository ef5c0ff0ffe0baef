import { bytesText } from './hidden-content.ts';

/** Long enough for compressed data not to hold them by chance. */
const ACTIVE: readonly [name: RegExp, words: string][] = [
  [/\/JavaScript/, 'プログラム（JavaScript）の入ったPDF'],
  [/\/Launch\b/, 'ほかのプログラムを動かすPDF'],
  [/\/EmbeddedFile|\/GoToE\b/, 'ファイルを埋めこんだPDF'],
  [/\/RichMedia/, '動画や部品を埋めこんだPDF'],
  [/\/SubmitForm|\/ImportData|\/XFA\s*[[\d]/, '入力した内容を送るPDF'],
  [/\/Encrypt\b/, 'パスワードや保護のついたPDF'],
];
const UNREADABLE = '中を読み取れないPDF';
/** What the packed objects of a PDF may come to when they are unpacked. */
const LARGEST = 100_000_000;

/** Names may be written with escapes: `/J#61vaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

async function inflate(packed: Uint8Array): Promise<string | undefined> {
  try {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    const chunks: string[] = [];
    let size = 0;
    // A reader, not `for await`: Safari has no iterator of streams.
    for (const reader = stream.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return chunks.join('');
      size += value.length;
      if (size > LARGEST) return undefined;
      chunks.push(bytesText(value));
    }
  } catch {
    return undefined;
  }
}

/** The text of one packed stream of objects; undefined when it is packed in another way. */
async function unpacked(bytes: Uint8Array, text: string, at: number): Promise<string | undefined> {
  const begin = /stream\r?\n/.exec(text.slice(at, at + 2000));
  const end = text.indexOf('endstream', at);
  if (!begin || end < 0) return undefined;
  const dictionary = text.slice(text.lastIndexOf('obj', at), at + begin.index);
  if (
    !/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary) ||
    dictionary.includes('/Predictor')
  ) {
    return dictionary.includes('/Filter') ? undefined : text.slice(at + begin.index, end);
  }
  const from = at + begin.index + begin[0].length;
  // Up to two characters of a line's end stand between the data and `endstream`.
  for (const to of [end, end - 1, end - 2]) {
    const found = await inflate(bytes.subarray(from, to));
    if (found !== undefined) return found;
  }
  return undefined;
}

const activeWords = (text: string): string | undefined =>
  ACTIVE.find(([name]) => name.test(text))?.[1];

/**
 * Whether a PDF does more than show pages (ISO 32000: actions, attachments, packed objects too).
 * @returns what it is, in the editor's words
 */
export async function activePdf(bytes: Uint8Array): Promise<string | undefined> {
  const text = bytesText(bytes);
  const plain = plainNames(text);
  const found = activeWords(plain);
  if (found) return found;
  const places = [...text.matchAll(/\/ObjStm\b/g)].map(({ index }) => index);
  if ([...plain.matchAll(/\/ObjStm\b/g)].length !== places.length) return UNREADABLE;
  for (const at of places) {
    const objects = await unpacked(bytes, text, at);
    if (objects === undefined) return UNREADABLE;
    const words = activeWords(plainNames(objects));
    if (words) return words;
  }
  return undefined;
}
