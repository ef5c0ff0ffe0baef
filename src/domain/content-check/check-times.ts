import { formatTime } from '../video/format-time.ts';
import type { WebVttCue } from '../webvtt/web-vtt.ts';
import { writeTimestamp } from '../webvtt/write-timestamp.ts';
import type { LineMistake } from './line-mistake.ts';

/** Seconds that a time may be over: lengths are rounded, and editing programs count frames. */
const SLACK = 1;

/** Captions or chapters that go on when the video has ended. */
export const checkTimes = (cues: readonly WebVttCue[], duration: number): LineMistake[] =>
  cues.flatMap(({ start, end, line }) => {
    const length = `動画の長さ（${formatTime(duration)}）`;
    if (start >= duration) {
      return [{ line, message: `${formatTime(start)}は、${length}を過ぎています。` }];
    }
    return end > duration + SLACK
      ? [
          {
            line,
            message: `終わりの時刻（${formatTime(end)}）が、${length}を過ぎています。`,
            example: `${writeTimestamp(start)} --> ${writeTimestamp(duration)}`,
          },
        ]
      : [];
  });
