import { isAscii, isSign, isStop, isWide } from './characters.ts';
import { coverPairs } from './cover-pairs.ts';
import { LONGEST_BEGINNING } from './page-words.ts';
import {
  LONGEST_WORD,
  beginningToken,
  charToken,
  laterWordToken,
  lonePairToken,
  pairToken,
  placedBeginningToken,
  signPairToken,
  wordToken,
} from './tokens.ts';

/** A word of the index that must stand so many places behind the beginning of the term. */
export interface PlacedWord {
  readonly token: string;
  readonly offset: number;
}

/** How a term is looked up: each page that has it has all of these. */
export interface TermPlan {
  /** Of each list, one word. */
  readonly placed: readonly (readonly PlacedWord[])[];
  /** Words that must be somewhere in the page. */
  readonly anywhere: readonly string[];
}

type Kind = (char: string) => boolean;

/** Neighbours of one kind, from `start` to before `end`. */
interface Run {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

function runsOf(chars: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < chars.length;) {
    const kind = [isAscii, isSign, isWide].find((of) => of(chars[start] ?? '')) ?? isWide;
    let end = start + 1;
    while (end < chars.length && kind(chars[end] ?? '')) end += 1;
    runs.push({ kind, start, end });
    start = end;
  }
  return runs;
}

/** Plans the runs of one term. */
class TermPlanner implements TermPlan {
  readonly placed: PlacedWord[][] = [];
  readonly anywhere: string[] = [];
  readonly #chars: readonly string[];
  readonly #mayBeLater: boolean;

  constructor(chars: readonly string[], mayBeLater: boolean) {
    this.#chars = chars;
    this.#mayBeLater = mayBeLater;
    const runs = runsOf(chars);
    for (const [number, run] of runs.entries()) {
      const before = runs[number - 1];
      if (run.kind === isAscii) this.#planLetters(run);
      else if (run.kind === isSign) this.#planSigns(run, before);
      else this.#planWide(run, before);
    }
  }

  #at(place: number): string {
    return this.#chars[place] ?? '';
  }

  #place(...words: readonly PlacedWord[]): void {
    this.placed.push([...words]);
  }

  /** The word of two neighbours, which their first place holds. */
  #placePair(offset: number): void {
    const [first, second] = [this.#at(offset), this.#at(offset + 1)];
    const tokenOf = isSign(first) || isSign(second) ? signPairToken : pairToken;
    this.#place({ token: tokenOf(first, second), offset });
  }

  #planLetters({ start, end }: Run): void {
    const run = this.#chars.slice(start, end).join('');
    const whole = { token: wordToken(run), offset: start };
    if (end === this.#chars.length) {
      // A letter that may begin a longer word: what joins it to the character before tells as much.
      if (run.length > 1) {
        const last = Math.min(run.length, LONGEST_WORD) - 1;
        this.#place(whole, { token: placedBeginningToken(run), offset: start + last });
      } else if (isWide(this.#at(start - 1))) this.#placePair(start - 1);
    } else if (run.length === 1 && !isStop(this.#at(end))) {
      this.#place({ token: lonePairToken(run, this.#at(end)), offset: start });
    } else if (start === 0 && this.#mayBeLater) {
      this.#place(whole, { token: laterWordToken(run), offset: start });
    } else this.#place(whole);
  }

  #planSigns({ start, end }: Run, before: Run | undefined): void {
    // The place of a letter that stands alone holds the letter, and not its pair.
    const isAfterLone = before?.kind === isAscii && before.end - before.start === 1;
    for (let place = start; place < end; place += 1) {
      const next = this.#at(place + 1);
      if (next && !isStop(next)) this.#placePair(place);
      else if (!isStop(this.#at(place)) && (place > start || (before && !isAfterLone))) {
        this.#placePair(place - 1);
      }
    }
  }

  #planWide({ start, end }: Run, before: Run | undefined): void {
    if (end > start + 1) {
      for (const place of coverPairs(this.#chars, start, end)) this.#placePair(place);
    } else if (before === undefined) {
      if (isStop(this.#at(end))) this.anywhere.push(charToken(this.#at(start)));
      else this.#placePair(start);
    } else if (before.kind === isAscii && before.end - before.start > 1) {
      // A sign, or a letter that stands alone, has said the pair already.
      this.#placePair(start - 1);
    }
  }
}

/** A long word, or its beginning, wherever it stands. */
const beginningAnywhere = (word: string): PlacedWord[] => [
  { token: wordToken(word), offset: 0 },
  { token: laterWordToken(word), offset: 0 },
  { token: placedBeginningToken(word), offset: Math.min(word.length, LONGEST_WORD) - 1 },
];

const isLatin = (char: string): boolean => /^[\x21-\x7e]$/.test(char);

/**
 * @param term without white space, as `plainText` gives it
 * @param mayBeLater whether only white space may part the letters that it begins with from others, as
 * in "1176 NPO法人"; letters and signs alone, such as Node.js, always may be so
 */
export function planTerm(term: string, mayBeLater = false): TermPlan {
  const chars = [...term];
  if (chars.every(isAscii)) {
    if (term.length <= LONGEST_BEGINNING) {
      return { placed: [], anywhere: [beginningToken(term)] };
    }
    return { placed: [beginningAnywhere(term)], anywhere: [] };
  }
  if (chars.length === 1) return { placed: [], anywhere: [charToken(term)] };
  return new TermPlanner(chars, mayBeLater || chars.every(isLatin));
}
