import { formatTime } from '../video/format-time.ts';
import type { CaptionNoun } from '../webvtt/caption-noun.ts';
import type { WebVttCue } from '../webvtt/web-vtt.ts';
import { writeTimestamp } from '../webvtt/write-timestamp.ts';
import type { LineMistake } from './line-mistake.ts';
import { lengthDoubt, lengthWords, type VideoLength } from './video-length.ts';

/** Seconds that a time may be over: lengths are rounded, and editing programs count frames. */
const SLACK = 1;

/** Captions or chapters that go on when the video has ended. */
export const checkTimes = (
  cues: readonly WebVttCue[],
  length: VideoLength,
  noun: CaptionNoun,
): LineMistake[] =>
  cues.flatMap(({ start, end, line }) => {
    const { seconds } = length;
    if (start >= seconds) {
      const message = `${noun}の始まり（${formatTime(start)}）が、${lengthWords(length)}を過ぎています。${formatTime(seconds)}より前の時刻にするか、この${noun}を消してください。${lengthDoubt(length)}`;
      return [{ line, message }];
    }
    return end > seconds + SLACK
      ? [
          {
            line,
            message: `終わりの時刻（${formatTime(end)}）が、${lengthWords(length)}を過ぎています。${lengthDoubt(length)}`,
            example: `${writeTimestamp(start)} --> ${writeTimestamp(seconds)}`,
          },
        ]
      : [];
  });
