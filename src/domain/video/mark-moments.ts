import type { Chapter } from './chapter.ts';
import { formatTime } from './format-time.ts';
import { momentId } from './moment-id.ts';
import type { TranscriptSection, TranscriptSentence } from './transcript.ts';

/** A place of a transcript with an address. */
export interface Moment {
  /** `t=83`, the end of its address. */
  moment: string;
  /** The same, for the first place of that moment: an id stands once on a page. */
  id: string | undefined;
  /** `1:23 沐浴の練習`: what the search calls it. */
  name: string;
}

export interface MarkedSection {
  chapter?: Chapter & Moment;
  turns: readonly {
    speaker?: string;
    sentences: readonly (TranscriptSentence & Partial<Moment>)[];
  }[];
}

/** Gives chapters and sentences the addresses of their moments. */
export function markMoments(sections: readonly TranscriptSection[]): MarkedSection[] {
  const taken = new Set<string>();
  const momentOf = (start: number, title: string | undefined): Moment => {
    const moment = momentId(start);
    const id = taken.has(moment) ? undefined : moment;
    taken.add(moment);
    return { moment, id, name: [formatTime(start), title].filter(Boolean).join(' ') };
  };
  return sections.map(({ chapter, turns }) => ({
    ...(chapter && { chapter: { ...chapter, ...momentOf(chapter.start, chapter.title) } }),
    turns: turns.map(({ sentences, ...turn }) => ({
      ...turn,
      sentences: sentences.map((sentence) => ({
        ...sentence,
        ...(sentence.start !== undefined && momentOf(sentence.start, chapter?.title)),
      })),
    })),
  }));
}
