import type { VideoSource } from './video-source.ts';

/**
 * Address of the frame that plays a video of YouTube or Vimeo: without cookies before it plays, and
 * without tracking where the service has a word for that (`dnt`).
 * @returns with `{start}` in the place of the second to begin at
 */
export function embedUrl(source: Exclude<VideoSource, { kind: 'file' }>): string {
  if (source.kind === 'youtube') {
    const options =
      'autoplay=1&enablejsapi=1&rel=0&playsinline=1&hl=ja&cc_lang_pref=ja&cc_load_policy=1';
    return `https://www.youtube-nocookie.com/embed/${source.id}?${options}&start={start}`;
  }
  const key = source.hash === undefined ? '' : `h=${source.hash}&`;
  return `https://player.vimeo.com/video/${source.id}?${key}dnt=1&autoplay=1&texttrack=ja#t={start}s`;
}
