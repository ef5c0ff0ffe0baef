import type { Chapter } from './chapter.ts';
import type { Cue } from './cue.ts';
import { sectionsOf, type SpokenSentence } from './sections-of.ts';
import { transcriptSections } from './transcript-sections.ts';
import type { TranscriptSection } from './transcript.ts';
import { writtenTranscript } from './written-transcript.ts';

export interface ChosenTranscript {
  sections: readonly TranscriptSection[];
  from: 'captions' | 'written';
}

const withoutLine = ({ line: _, ...sentence }: SpokenSentence & { line: number }) => sentence;

/**
 * What is read beside a video. A transcript that an editor wrote is made to be read, and wins
 * where every line of it has a time; else the captions win, which lead to their moments. Without
 * captions, the written transcript is there whatever it has.
 * @param written as the editor wrote it
 * @param duration seconds
 */
export function chooseTranscript(
  cues: readonly Cue[],
  chapters: readonly Chapter[],
  written: string | undefined,
  duration: number | undefined,
): ChosenTranscript {
  const { sentences } = writtenTranscript(written ?? '', duration);
  const isTimed = sentences.length > 0 && sentences.every(({ start }) => start !== undefined);
  return isTimed || cues.length === 0
    ? { sections: sectionsOf(sentences.map(withoutLine), chapters), from: 'written' }
    : { sections: transcriptSections(cues, chapters), from: 'captions' };
}
