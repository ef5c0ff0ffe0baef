import { mediaKindOf, type MediaKind } from './media-kind.ts';
import { activePdf } from './active-pdf.ts';
import { bytesText, hiddenContent } from './hidden-content.ts';
import { mp4End } from './mp4-end.ts';
import { mp4TellsPlace } from './mp4-tells-place.ts';
import { pictureProblem, type Stage } from './picture-problem.ts';
import { LARGEST_PHOTO, extensionOf, kindNamed, kindOfChosen, kindOfName } from './upload-kinds.ts';

/** A file that somebody wants to put on the site. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
}

export const ALLOWED = '写真はJPEG、PNG、WebP、ほかはPDF、字幕（.vtt）、動画（.mp4）が置けます。';

/** Kinds that people choose in good faith, each with its way out. */
const WAYS_OUT: Partial<Record<MediaKind, string>> = {
  HEIC: 'iPhoneの写真（HEIC）は、このままでは使えません。写真アプリの「書き出す」でJPEGにするか、iPhoneの「設定」→「カメラ」→「フォーマット」で「互換性優先」を選んで撮ってください。',
  GIF: 'GIFは使えません。動かない絵なら、PNGにしてください。',
  AVIF: 'AVIFは使えません。JPEGかPNGにしてください。',
  SVG: 'SVGは使えません。中にプログラムを入れられる形だからです。PNGにしてください。',
  HTML: 'ウェブページ（HTML）は置けません。',
  TIFF: 'TIFFは使えません。JPEGかPNGにしてください。',
  BMP: 'BMPは使えません。JPEGかPNGにしてください。',
};

/** How large a file is, in the words of people: `12.3MB`. */
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)}MB`;

const hasTail = (bytes: Uint8Array, end: number): boolean =>
  bytes.subarray(end).some((byte) => ![0, 9, 10, 13, 32].includes(byte));

const TAIL = 'ファイルの終わりのあとに、ほかのものがついています。';

const PLACE =
  '動画に、撮った場所（GPS）などの記録が入っています。位置情報をふくめずに書き出しなおしてください。iPhoneでは、写真を共有するときの「オプション」で「位置情報」を切ります。編集アプリで書き出しなおしても、たいてい消えます。';

function endingProblem(name: string): string {
  const extension = extensionOf(name);
  return extension === ''
    ? `ファイルの名前に、終わり（.jpgなど）がありません。写真なら、写真のアプリで書き出しなおすか、名前の終わりに「.jpg」をつけてください。${ALLOWED}`
    : `「.${extension}」のファイルは使えません。${ALLOWED}`;
}

function textProblem(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!/^WEBVTT(?:[ \t\n\r]|$)/.test(text)) return '1行目は「WEBVTT」だけにしてください。';
    return text.includes('\0') ? '字幕の中に、文字でないものが入っています。' : undefined;
  } catch {
    return '字幕の文字コードをUTF-8にしてください。';
  }
}

async function problemOfKind(kind: MediaKind, bytes: Uint8Array, stage: Stage) {
  switch (kind) {
    case 'JPEG':
    case 'PNG':
    case 'WebP':
      return pictureProblem(kind, bytes, stage);
    case 'PDF': {
      const active = await activePdf(bytes);
      if (active) return `${active}は置けません。「PDFとして印刷」などで、作りなおしてください。`;
      const end = bytesText(bytes).lastIndexOf('%%EOF');
      if (end < 0) return 'PDFの終わりがありません。こわれていないか確かめてください。';
      return hasTail(bytes, end + '%%EOF'.length) ? TAIL : undefined;
    }
    case 'VTT':
      return stage === 'stored' ? undefined : textProblem(bytes);
    case 'MP4': {
      const end = mp4End(bytes);
      if (end === undefined) {
        return '動画として読み取れません。MP4（H.264）で書き出してください。iPhoneのMOVは使えません。';
      }
      if (mp4TellsPlace(bytes)) return PLACE;
      return hasTail(bytes, end) ? TAIL : undefined;
    }
    default:
      return `${WAYS_OUT[kind] ?? ''}${ALLOWED}`;
  }
}

/**
 * Why a file may not be put on the site; the browser asks before it is uploaded, the build of what
 * lies in the repository.
 * @param stage `chosen` by somebody, so that pictures will still be made anew; or `stored`
 * @returns a sentence for the editor; undefined when the file is good
 */
export async function uploadProblem(
  { name, bytes }: Upload,
  stage: Stage,
): Promise<string | undefined> {
  if (bytes.length === 0) return 'ファイルが空です。';
  const kind = mediaKindOf(bytes.subarray(0, 1024));
  const promised = stage === 'chosen' ? kindOfChosen(name) : kindOfName(name);
  const upload = kind && kindNamed(kind);
  // Of captions that lie there, what is wrong is told line by line.
  const isTold = promised === 'VTT' && stage === 'stored';
  if (!kind && isTold) return undefined;
  if (!kind) {
    return promised
      ? `${promised}のファイルとして読み取れません。こわれていないか確かめてください。`
      : endingProblem(name);
  }
  if (!upload) return problemOfKind(kind, bytes, stage);
  if (!promised) return endingProblem(name);
  // A picture is given the right ending when it is made anew.
  const isMended = stage === 'chosen' && upload.isPicture && kindNamed(promised)?.isPicture;
  if (promised !== kind && !isMended)
    return `名前は${promised}ですが、中身は${kind}です。${ALLOWED}`;
  const largest = upload.isPicture && stage === 'chosen' ? LARGEST_PHOTO : upload.largest;
  if (bytes.length > largest) {
    return `${megabytes(bytes.length)}あります。${megabytes(largest).replace('.0', '')}までに小さくしてください。`;
  }
  const hidden = hiddenContent(bytes, kind === 'PDF');
  if (hidden) return `中に${hidden}がかくれています。安全のため、使えません。`;
  return problemOfKind(kind, bytes, stage);
}
