import { mediaKindOf } from '../../src/domain/uploads/media-kind.ts';
import { stripPicture } from '../../src/domain/uploads/strip-picture.ts';
import { UPLOAD_KINDS, kindNamed, type UploadKind } from '../../src/domain/uploads/upload-kinds.ts';
import { uploadProblem } from '../../src/domain/uploads/upload-problem.ts';
import { Refusal } from '../refusal.ts';
import { captionsProblem } from './captions-problem.ts';
import { redrawPicture } from './redraw-picture.ts';
import { uploadName } from './upload-name.ts';

/** Larger than anything that may be chosen: not even read. */
const UNREADABLE = 500_000_000;

/** Files of this visit: two of one second must not have one name. */
let given = 0;

/** Enough to tell a kind of file. */
const HEAD = 1024;

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const kindOf = (bytes: Uint8Array): UploadKind | undefined => {
  const kind = mediaKindOf(bytes.subarray(0, HEAD));
  return kind && kindNamed(kind);
};

async function redrawn(file: File, mime: string): Promise<Blob> {
  try {
    return await redrawPicture(file, mime);
  } catch {
    throw new Refusal('画像として開けません。こわれていないか確かめてください。');
  }
}

/**
 * Makes a chosen file fit for the site: checks it, draws pictures anew, gives it an ASCII name.
 * @throws Refusal with the reason in the editor's words
 */
export async function prepareUpload(file: File, now: Date): Promise<File> {
  if (file.size > UNREADABLE) throw new Refusal('ファイルが大きすぎます。');
  const bytes = await bytesOf(file);
  const kind = kindOf(bytes);
  const known = await uploadProblem({ name: file.name, bytes }, 'chosen');
  // Of a text that is named captions the lines say more than that its kind is not known.
  const isUnknown = mediaKindOf(bytes.subarray(0, HEAD)) === undefined;
  const problem = captionsProblem(file.name, bytes, isUnknown || known === undefined) ?? known;
  if (problem !== undefined || !kind) throw new Refusal(problem ?? '使えないファイルです。');
  // Not every browser writes WebP: what it wrote instead has the name of what it is.
  const result = kind.isPicture
    ? stripPicture(await bytesOf(await redrawn(file, kind.mime)))
    : bytes;
  const { extensions, mime } = kindOf(result) ?? UPLOAD_KINDS.JPEG;
  const name = uploadName(file.name, { extension: extensions[0], now, number: (given += 1) });
  const left = kind.isPicture ? await uploadProblem({ name, bytes: result }, 'stored') : undefined;
  if (left !== undefined) throw new Refusal(left);
  return new File([result as Uint8Array<ArrayBuffer>], name, { type: mime });
}
