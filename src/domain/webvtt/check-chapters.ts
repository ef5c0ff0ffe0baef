import type { LineMistake } from '../content-check/line-mistake.ts';
import { formatTime } from '../video/format-time.ts';
import type { WebVttCue } from './web-vtt.ts';
import { writeTimestamp } from './write-timestamp.ts';

/** Fewer are no help in finding a moment, and players such as YouTube's show none. */
const FEWEST = 3;
/** Seconds. */
const SHORTEST = 10;

/** A player is in one chapter at a time: of two that overlap, which one it shows is chance. */
function explainOverlap(
  { start, line }: Pick<WebVttCue, 'start' | 'line'>,
  next: WebVttCue,
): LineMistake {
  const name = `章（${formatTime(start)}）`;
  if (start === next.start) {
    return {
      line: next.line,
      message: `${name}が二つあります。後の章の始まりの時刻を直すか、片方を消してください。`,
    };
  }
  return {
    line,
    message: `${name}が、次の章（${formatTime(next.start)}）に重なっています。終わりの時刻を、次の章の始まりにしてください。`,
    example: `${writeTimestamp(start)} --> ${writeTimestamp(next.start)}`,
  };
}

/**
 * Checks chapters by the conventions of video sites: the first at 0:00, at least three, each of
 * ten seconds or more, none over the next. Their order and their times are checked like those of captions.
 * @param duration of the video in seconds, where it is known
 */
export function checkChapters(
  cues: readonly WebVttCue[],
  duration: number | undefined,
): { mistakes: LineMistake[]; hints: LineMistake[] } {
  const [first] = cues;
  if (!first) return { mistakes: [], hints: [] };
  const mistakes: LineMistake[] =
    first.start === 0
      ? []
      : [
          {
            line: first.line,
            message: `はじめの章が${formatTime(first.start)}から始まっています。0:00から始めてください。`,
            example: `00:00.000 --> ${writeTimestamp(first.end)}`,
          },
        ];
  const hints: LineMistake[] =
    cues.length >= FEWEST
      ? []
      : [
          {
            line: first.line,
            message: `章が${cues.length}つしかありません。${FEWEST}つ以上あると、見たいところが選びやすくなります。`,
          },
        ];
  for (const [index, { start, end, line }] of cues.entries()) {
    const following = cues[index + 1];
    // Out of order, or with an end before its beginning: told of as such.
    if (following && start < end && start <= following.start && end > following.start) {
      mistakes.push(explainOverlap({ start, line }, following));
    }
    const next = following?.start ?? Math.min(end, duration ?? end);
    if (next - start > 0 && next - start < SHORTEST) {
      hints.push({
        line,
        message: `章（${formatTime(start)}）が${Math.round(next - start)}秒しかありません。一つの章は${SHORTEST}秒以上にすると、選びやすくなります。`,
      });
    }
  }
  return { mistakes, hints };
}
