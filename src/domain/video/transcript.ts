import type { Chapter } from './chapter.ts';

/**
 * A piece of a transcript that has a moment of its own: a sentence, or as much of it as the
 * captions give a time to. A transcript that was written by hand may have no times.
 */
export interface TranscriptSentence {
  /** Seconds. */
  start?: number;
  /** Seconds; unknown for the last words of a transcript by hand whose video has no known length. */
  end?: number;
  text: string;
}

/** What one speaker says until somebody else speaks. */
export interface TranscriptTurn {
  speaker?: string;
  sentences: readonly TranscriptSentence[];
}

/** What is said in one chapter; a video without chapters has one section without a chapter. */
export interface TranscriptSection {
  chapter?: Chapter;
  turns: readonly TranscriptTurn[];
}
