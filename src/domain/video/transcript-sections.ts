import type { Chapter } from './chapter.ts';
import type { Cue, Voice } from './cue.ts';
import { joinLines } from './join-lines.ts';
import { chapterAt, sectionsOf, type SpokenSentence } from './sections-of.ts';
import type { TranscriptSection } from './transcript.ts';

/** Seconds of silence after which something new is said. */
const PAUSE = 2;
const ENDS = /[。．！？!?…][」』）)"'”’]*$|\.["'”’)]*$/;

interface Piece extends Voice {
  start: number;
  end: number;
}

const piecesOf = (cues: readonly Cue[]): Piece[] =>
  cues
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .flatMap(({ start, end, voices }) => voices.map((voice) => ({ start, end, ...voice })))
    .filter(({ text }) => text !== '');

/**
 * Joins what captions cut in pieces to sentences. Captions without marks at the ends of sentences
 * stay as they are: nobody could read them joined.
 */
function sentencesOf(cues: readonly Cue[], chapters: readonly Chapter[]): SpokenSentence[] {
  const pieces = piecesOf(cues);
  const isPunctuated = pieces.filter(({ text }) => ENDS.test(text)).length * 5 >= pieces.length;
  const goesOn = (last: Piece, next: Piece): boolean =>
    isPunctuated &&
    last.speaker === next.speaker &&
    next.start - last.end < PAUSE &&
    !ENDS.test(last.text) &&
    chapterAt(chapters, last.start) === chapterAt(chapters, next.start);
  const sentences: Piece[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last && goesOn(last, piece)) {
      last.text = joinLines([last.text, piece.text]);
      last.end = Math.max(last.end, piece.end);
    } else {
      sentences.push(piece);
    }
  }
  return sentences;
}

/**
 * The transcript of a video from its captions: chapters, in them turns of the speakers, in them
 * sentences with the times of their captions.
 */
export const transcriptSections = (
  cues: readonly Cue[],
  chapters: readonly Chapter[],
): TranscriptSection[] => sectionsOf(sentencesOf(cues, chapters), chapters);
