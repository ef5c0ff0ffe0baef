import { formatTime } from './format-time.ts';
import type { TranscriptSection } from './transcript.ts';

/**
 * A transcript as a text file: a title, chapters with their times, and what is said, by speakers.
 * It begins with a byte order mark: not every host says that a text is UTF-8.
 */
export function transcriptText(title: string, sections: readonly TranscriptSection[]): string {
  const blocks = sections.flatMap(({ chapter, turns }) => [
    ...(chapter ? [`■ ${formatTime(chapter.start)} ${chapter.title}`] : []),
    ...turns.map(({ speaker, sentences }) =>
      [
        ...(speaker === undefined ? [] : [`【${speaker}】`]),
        ...sentences.map(({ start, text }) =>
          start === undefined ? text : `${formatTime(start)} ${text}`,
        ),
      ].join('\n'),
    ),
  ]);
  return `\ufeff${[title, ...blocks].join('\n\n')}\n`;
}

/** All that is said, in one piece. */
export const spokenText = (sections: readonly TranscriptSection[]): string =>
  sections
    .flatMap(({ turns }) => turns)
    .flatMap(({ sentences }) => sentences)
    .map(({ text }) => text)
    .join(' ');
