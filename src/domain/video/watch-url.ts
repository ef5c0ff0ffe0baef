import type { VideoSource } from './video-source.ts';

/** The page of YouTube or Vimeo where a video is watched, from a moment on where one is given. */
export function watchUrl(
  source: Exclude<VideoSource, { kind: 'file' }>,
  seconds = source.start ?? 0,
): string {
  const moment = Math.floor(seconds);
  if (source.kind === 'youtube') {
    const url = `https://www.youtube.com/watch?v=${source.id}`;
    return moment > 0 ? `${url}&t=${moment}s` : url;
  }
  const key = source.hash === undefined ? '' : `/${source.hash}`;
  return `https://vimeo.com/${source.id}${key}${moment > 0 ? `#t=${moment}s` : ''}`;
}
