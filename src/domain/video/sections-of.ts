import type { Chapter } from './chapter.ts';
import type { TranscriptSection, TranscriptSentence, TranscriptTurn } from './transcript.ts';

/** A sentence that belongs to somebody, not yet to a chapter. */
export interface SpokenSentence extends TranscriptSentence {
  speaker?: string;
}

function turnsOf(sentences: readonly SpokenSentence[]): TranscriptTurn[] {
  const turns: { speaker?: string; sentences: TranscriptSentence[] }[] = [];
  for (const { speaker, ...sentence } of sentences) {
    const last = turns.at(-1);
    if (last && last.speaker === speaker) last.sentences.push(sentence);
    else turns.push({ ...(speaker !== undefined && { speaker }), sentences: [sentence] });
  }
  return turns;
}

/** Seconds; words that begin so little before their chapter belong to it all the same. */
const EARLY = 0.5;

/** The chapter in which a moment lies; undefined before the first one. */
export const chapterAt = (chapters: readonly Chapter[], seconds: number): Chapter | undefined =>
  chapters.findLast(({ start }) => start <= seconds + EARLY);

/**
 * Puts sentences in their chapters and with their speakers. Every chapter is there, also one in
 * which nobody speaks; words before the first chapter make a section without one.
 * @param sentences in the order in which they are said; one without a time follows the one before
 */
export function sectionsOf(
  sentences: readonly SpokenSentence[],
  chapters: readonly Chapter[],
): TranscriptSection[] {
  const groups = new Map<Chapter | undefined, SpokenSentence[]>(
    [undefined, ...chapters].map((chapter) => [chapter, []]),
  );
  let current: Chapter | undefined;
  for (const sentence of sentences) {
    if (sentence.start !== undefined) current = chapterAt(chapters, sentence.start);
    groups.get(current)?.push(sentence);
  }
  return [...groups]
    .filter(([chapter, own]) => chapter !== undefined || own.length > 0)
    .map(([chapter, own]) => ({ ...(chapter && { chapter }), turns: turnsOf(own) }));
}
