import type { MediaKind } from './media-kind.ts';

/** A kind of file that editors may upload. */
export interface UploadKind {
  /** Endings of its name; the first is the one that we write. */
  extensions: readonly [string, ...string[]];
  mime: string;
  isPicture: boolean;
  /** In bytes, as it lies in the repository. */
  largest: number;
}

const MEGABYTE = 1_000_000;

export const UPLOAD_KINDS = {
  JPEG: {
    extensions: ['jpg', 'jpeg'],
    mime: 'image/jpeg',
    isPicture: true,
    largest: 10 * MEGABYTE,
  },
  PNG: { extensions: ['png'], mime: 'image/png', isPicture: true, largest: 10 * MEGABYTE },
  WebP: { extensions: ['webp'], mime: 'image/webp', isPicture: true, largest: 10 * MEGABYTE },
  PDF: { extensions: ['pdf'], mime: 'application/pdf', isPicture: false, largest: 20 * MEGABYTE },
  VTT: { extensions: ['vtt'], mime: 'text/vtt', isPicture: false, largest: MEGABYTE },
  MP4: { extensions: ['mp4'], mime: 'video/mp4', isPicture: false, largest: 25 * MEGABYTE },
} as const satisfies Partial<Record<MediaKind, UploadKind>>;

export type UploadKindName = keyof typeof UPLOAD_KINDS;

/** A photo as a phone or a camera gives it; it is made smaller before it is stored. */
export const LARGEST_PHOTO = 30 * MEGABYTE;

export const kindNamed = (kind: MediaKind): UploadKind | undefined =>
  (UPLOAD_KINDS as Partial<Record<MediaKind, UploadKind>>)[kind];

/** Endings of JPEGs that browsers and old programs write; ours is written when it is made anew. */
const OTHER_JPEG = ['jfif', 'jpe', 'pjpeg', 'pjp'];

/** What stands behind the last full stop of a name, in small letters of half width: `jpg` of `.ＪＰＧ`. */
export const extensionOf = (file: string): string =>
  /\.([^./]+)$/.exec(file.normalize('NFKC'))?.[1]?.toLowerCase() ?? '';

/** The kind that a file's name promises. */
export const kindOfName = (file: string): UploadKindName | undefined =>
  (Object.keys(UPLOAD_KINDS) as UploadKindName[]).find((kind) =>
    (UPLOAD_KINDS[kind].extensions as readonly string[]).includes(extensionOf(file)),
  );

/** The same, of a file that is chosen: pictures are given the ending that we write. */
export const kindOfChosen = (file: string): UploadKindName | undefined =>
  OTHER_JPEG.includes(extensionOf(file)) ? 'JPEG' : kindOfName(file);
