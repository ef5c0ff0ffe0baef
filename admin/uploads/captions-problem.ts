import { kindOfName, UPLOAD_KINDS } from '../../src/domain/uploads/upload-kinds.ts';
import { refuseCaptions } from '../../src/domain/webvtt/refuse-captions.ts';

/**
 * What is wrong with chosen captions or chapters, line by line.
 * @param isText whether nothing else is known of the file: it may lack the first line of WebVTT, or
 * be of another coding
 * @returns undefined for other files as well, and for those that are too large to be looked into
 */
export const captionsProblem = (
  name: string,
  bytes: Uint8Array,
  isText: boolean,
): string | undefined =>
  isText &&
  kindOfName(name) === 'VTT' &&
  bytes.length > 0 &&
  bytes.length <= UPLOAD_KINDS.VTT.largest
    ? refuseCaptions(name, bytes)
    : undefined;
