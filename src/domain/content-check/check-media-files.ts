import { kindOfName, extensionOf, UPLOAD_KINDS } from '../uploads/upload-kinds.ts';
import { ALLOWED } from '../uploads/upload-problem.ts';
import type { Mp4Facts } from '../video/mp4-facts.ts';
import type { ContentFinding } from './finding.ts';
import { mediaKindOf } from '../uploads/media-kind.ts';

/** An uploaded file. */
export interface MediaFile {
  /** From the content's root: `content/media/room.jpg`. */
  file: string;
  /** In bytes. */
  size: number;
  /** Its first bytes. */
  head: Uint8Array;
  /** What `uploadProblem` says of all its bytes. */
  problem?: string | undefined;
  /** Of a WebVTT file; undefined where it is not UTF-8. */
  text?: string | undefined;
  /** Of an MP4 file; undefined where it cannot be read. */
  video?: Mp4Facts | undefined;
}

const MEGABYTE = 1_000_000;
const LARGEST = 10 * MEGABYTE;

/** Is it one of the files that a page shows as a picture? */
export const isPicture = (file: string): boolean => {
  const kind = kindOfName(file);
  return kind !== undefined && UPLOAD_KINDS[kind].isPicture;
};

const isPictureKind = (kind: string): boolean =>
  Object.entries(UPLOAD_KINDS).some(([name, { isPicture }]) => name === kind && isPicture);

function messageOnKind({ file, head }: MediaFile): string | undefined {
  const kind = mediaKindOf(head);
  const expected = kindOfName(file);
  if (expected === undefined) {
    return `「.${extensionOf(file)}」のファイルは使えません。${ALLOWED}`;
  }
  // What is wrong with a WebVTT file is told line by line.
  if (kind === expected || (kind === undefined && expected === 'VTT')) return undefined;
  if (kind === undefined)
    return `${expected}のファイルとして読み取れません。こわれていないか確かめてください。`;
  return isPictureKind(kind) && isPictureKind(expected)
    ? `中身は${kind}です。ファイルの名前の終わりを「.${kind === 'JPEG' ? 'jpg' : kind.toLowerCase()}」にしてください。`
    : `名前は${expected}ですが、中身は${kind}です。${ALLOWED}`;
}

const asciiName = (file: string): string =>
  file
    .normalize('NFKC')
    .replace(/\s+/g, '-')
    .replace(/[^\w./-]/g, '');

/** Uploaded files that a page could not show, or should not. */
export function checkMediaFiles(files: readonly MediaFile[]): ContentFinding[] {
  return files.flatMap((media) => {
    const { file, size } = media;
    const findings: ContentFinding[] = [];
    const onKind = size === 0 ? 'ファイルが空です。' : (messageOnKind(media) ?? media.problem);
    if (onKind !== undefined) findings.push({ file, message: onKind });
    if (size > LARGEST && isPicture(file) && media.problem === undefined) {
      findings.push({
        file,
        message: `${(size / MEGABYTE).toFixed(1)}MBあります。10MBまでに小さくしてください。`,
      });
    }
    if (!/^[\w./-]+$/.test(file)) {
      const name = asciiName(file);
      findings.push({
        file,
        message: 'ファイルの名前は、半角の英数字・ハイフンだけにしてください。',
        example: /\/[A-Za-z0-9][\w-]*\.\w+$/.test(name) ? name : 'content/media/room-1.jpg',
      });
    }
    return findings;
  });
}
