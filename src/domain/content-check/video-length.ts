import { formatTime } from '../video/format-time.ts';

/** How long a video is, and whether that can be wrong. */
export interface VideoLength {
  seconds: number;
  /** Somebody has written it, for a video that lies elsewhere. */
  isWritten: boolean;
}

/** `動画の長さ（1:00）` */
export const lengthWords = ({ seconds }: VideoLength): string =>
  `動画の長さ（${formatTime(seconds)}）`;

/** What else may be the mistake where a time lies past the end. */
export const lengthDoubt = ({ isWritten, seconds }: VideoLength): string =>
  isWritten
    ? `「動画の長さ」の${formatTime(seconds)}がまちがっているときは、そちらを直してください。`
    : '';
