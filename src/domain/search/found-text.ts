import { foldKana, plainText } from './plain-text.ts';

/** A stretch of a text, from its first character to before its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Compared {
  /** The text as terms are compared with it, without white space. */
  text: string;
  /** For each of its characters, the place in the text as it is shown. */
  places: number[];
}

function compared(shown: string): Compared {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const char of shown) {
    for (const plain of plainText(char).replaceAll(/\s+/g, '')) {
      text += plain;
      places.push(...Array<number>(plain.length).fill(place));
    }
    place += char.length;
  }
  places.push(place);
  return { text, places };
}

const KANA = /^[ぁ-ゖァ-ヶー]+$/;
const BEGINS_ASCII = /^[a-z0-9]/;

function* occurrences(text: string, term: string): Generator<number> {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (!BEGINS_ASCII.test(term) || !/[a-z0-9]/.test(text[at - 1] ?? '')) yield at;
  }
}

/** Where a text has any of the ways to write a term; none overlaps another. */
export function findStretches(shown: string, ways: readonly string[]): Stretch[] {
  const { text, places } = compared(shown);
  const folded = foldKana(text);
  const found = ways.flatMap((way) => {
    const isKana = KANA.test(way);
    const starts = [...occurrences(isKana ? folded : text, isKana ? foldKana(way) : way)];
    return starts.map((start) => ({
      from: places[start] ?? 0,
      to: places[start + way.length] ?? shown.length,
    }));
  });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter(({ from }, at) => at === 0 || from >= (found[at - 1]?.to ?? 0));
}
