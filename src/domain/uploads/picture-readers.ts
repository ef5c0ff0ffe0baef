import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { readWebp } from './read-webp.ts';

/** What reads the structure of each kind of picture. */
export const PICTURE_READERS = { JPEG: readJpeg, PNG: readPng, WebP: readWebp };

export type PictureKind = keyof typeof PICTURE_READERS;

export const isPictureKind = (kind: string | undefined): kind is PictureKind =>
  kind !== undefined && Object.hasOwn(PICTURE_READERS, kind);
