import type { Chapter } from '../video/chapter.ts';
import { parseWebVtt } from './parse-web-vtt.ts';
import { readableCue } from './readable-cue.ts';

/** The chapters of a WebVTT file, in the order of their beginnings; cues without words are none. */
export const chaptersOf = (source: string): Chapter[] =>
  parseWebVtt(source)
    .cues.map((cue) => ({ start: cue.start, end: cue.end, title: titleOf(readableCue(cue).text) }))
    .filter(({ title }) => title !== '')
    .toSorted((a, b) => a.start - b.start);

const titleOf = (text: string): string => text.replaceAll('\n', ' ');
