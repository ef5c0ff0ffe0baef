import { videoSource } from '../video/video-source.ts';

/**
 * Words for an address that no player can be made of.
 * @returns undefined when it is an address of a video
 */
export function explainVideoUrl(url: string): { message: string; example: string } | undefined {
  if (videoSource(url)) return undefined;
  const example = /vimeo/i.test(url)
    ? 'https://vimeo.com/123456789'
    : 'https://www.youtube.com/watch?v=abcdefghijk';
  if (/playlist|[?&]list=/i.test(url)) {
    return {
      message:
        '再生リストのアドレスです。動画を一つ開いて、そのページのアドレスを貼りつけてください。',
      example,
    };
  }
  if (/youtube\.com\/(?:@|channel\/|c\/|user\/)/i.test(url)) {
    return {
      message:
        'チャンネルのアドレスです。動画を一つ開いて、そのページのアドレスを貼りつけてください。',
      example,
    };
  }
  return {
    message: `「${url}」は、YouTubeかVimeoの動画のアドレスとして読み取れません。`,
    example,
  };
}
