import { findStretches, type Stretch } from './found-text.ts';

/** A piece of an excerpt; one that was searched for is marked. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** Characters of an excerpt, and how many of them stand before the first hit at the most. */
const LENGTH = 90;
const LEAD = 24;
const CUT = '…';

/** Behind these a reader can begin. */
const BREAK = /[。、．，！？!?）」』\s]/;

/** The place, or the one before it where it is in the middle of a character of two units. */
const wholeAt = (text: string, place: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(place)) ? place - 1 : place;

/** The place not far before `at` where a phrase begins. */
function phraseStart(text: string, at: number): number {
  const earliest = Math.max(0, at - LEAD);
  for (let place = earliest; place < at; place += 1) {
    if (place === 0 || BREAK.test(text[place - 1] ?? '')) return place;
  }
  return wholeAt(text, earliest);
}

/** The place not far before `end` where a phrase has ended. */
function phraseEnd(text: string, end: number, atLeast: number): number {
  if (end >= text.length) return text.length;
  for (let place = end; place > Math.max(atLeast, end - LEAD); place -= 1) {
    if (BREAK.test(text[place - 1] ?? '')) return place;
  }
  return wholeAt(text, end);
}

/** All stretches of a text that some term has, in their order; those that overlap are left out. */
export function hitsIn(text: string, terms: readonly (readonly string[])[]): Stretch[] {
  const all = terms.flatMap((ways) => findStretches(text, ways)).sort((a, b) => a.from - b.from);
  let end = 0;
  return all.filter(({ from, to }) => {
    const isFree = from >= end;
    if (isFree) end = to;
    return isFree;
  });
}

/** A short part of a text around its first hit, cut between phrases, its hits marked. */
export function excerptOf(text: string, terms: readonly (readonly string[])[]): Piece[] {
  const hits = hitsIn(text, terms);
  const first = hits[0] ?? { from: 0, to: 0 };
  const start = phraseStart(text, first.from);
  const end = phraseEnd(text, Math.max(start + LENGTH, first.to), first.to);
  const pieces: Piece[] = [];
  const add = (piece: string, isHit: boolean): void => {
    if (piece) pieces.push({ text: piece, isHit });
  };
  add(start > 0 ? CUT : '', false);
  let at = start;
  for (const { from, to } of hits.filter((hit) => hit.to <= end)) {
    add(text.slice(at, from), false);
    add(text.slice(from, to), true);
    at = to;
  }
  add(text.slice(at, end), false);
  add(end < text.length ? CUT : '', false);
  return pieces;
}
