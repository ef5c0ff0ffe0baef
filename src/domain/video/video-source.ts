import { parseTime } from './parse-time.ts';

/** Where a video is: a file of our own, or a place of YouTube or Vimeo. */
export type VideoSource =
  | { kind: 'file'; file: string }
  | {
      kind: 'youtube';
      /** Eleven characters. */
      id: string;
      /** Seconds, where the address names a moment. */
      start?: number;
    }
  | {
      kind: 'vimeo';
      id: string;
      /** The key of a video that is not listed. */
      hash?: string;
      start?: number;
    };

const startOf = ({ searchParams, hash }: URL): { start?: number } => {
  const written = searchParams.get('t') ?? searchParams.get('start') ?? /t=[^&]*/.exec(hash)?.[0];
  const start = parseTime(written ?? '');
  return start === undefined || start === 0 ? {} : { start };
};

const YOUTUBE = /^(?:(?:www|m|music|studio)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/;
const YOUTUBE_PATH = /^\/(?:(?:shorts|embed|live|v|e)\/([^/]+)\/?$|video\/([^/]+)(?:\/|$))/;

function youtubeSource(url: URL): VideoSource | undefined {
  const [, inPath, inStudio] = YOUTUBE_PATH.exec(url.pathname) ?? [];
  const id = url.hostname.endsWith('youtu.be')
    ? url.pathname.split('/')[1]
    : (url.searchParams.get('v') ?? inPath ?? inStudio);
  return /^[\w-]{11}$/.test(id ?? '')
    ? { kind: 'youtube', id: id ?? '', ...startOf(url) }
    : undefined;
}

const VIMEO = /^(?:www\.|player\.)?vimeo\.com$/;
const VIMEO_FOLDER =
  '(?:[a-z]{2}(?:-[a-z]{2})?|video|manage/videos|channels/[^/]+|groups/[^/]+/videos?|(?:album|showcase)/\\d+/video|[^/]+/review)';
const VIMEO_PATH = new RegExp(`^/(?:${VIMEO_FOLDER}/)?(\\d+)(?:/([0-9a-f]+))?(?:/[a-z]+)?/?$`, 'i');

function vimeoSource(url: URL): VideoSource | undefined {
  const [, id, inPath] = VIMEO_PATH.exec(url.pathname) ?? [];
  if (id === undefined) return undefined;
  const written = inPath ?? url.searchParams.get('h') ?? '';
  // It goes into the player's address: nothing but a key may.
  const hash = /^[0-9a-f]+$/i.test(written) ? written : undefined;
  return { kind: 'vimeo', id, ...(hash !== undefined && { hash }), ...startOf(url) };
}

/**
 * Tells what an address or a path of a video means.
 * @param address of YouTube or Vimeo in any of their usual shapes, or the path of an `.mp4`
 * @returns undefined when it is none of them, such as a channel or a playlist
 */
export function videoSource(address: string): VideoSource | undefined {
  const written = address.trim();
  if (!/^https?:/i.test(written)) {
    return /^[^:]+\.mp4$/i.test(written) ? { kind: 'file', file: written } : undefined;
  }
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  if (YOUTUBE.test(url.hostname)) return youtubeSource(url);
  return VIMEO.test(url.hostname) ? vimeoSource(url) : undefined;
}
