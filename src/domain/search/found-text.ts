import { isAscii } from './characters.ts';
import { foldKana, plainText } from './plain-text.ts';

/** A stretch of a text, from its first character to before its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Compared {
  /** The text as terms are compared with it, without white space. */
  text: string;
  /** For each of its characters, where it stands in the text as it is shown. */
  stretches: Stretch[];
}

/** A character with the marks behind it: they become one, such as ﾊﾞ. */
const CHARACTER = /.[\p{M}\uFF9E\uFF9F]*/gsu;

function compared(shown: string): Compared {
  let text = '';
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [char] of shown.matchAll(CHARACTER)) {
    const to = from + char.length;
    const plain = plainText(char).replaceAll(/\s+/g, '');
    text += plain;
    stretches.push(...Array<Stretch>(plain.length).fill({ from, to }));
    from = to;
  }
  return { text, stretches };
}

const KANA = /^[ぁ-ゖァ-ヶー]+$/;
const ASCII = /^[a-z0-9]+$/;

/** Whether a term of letters would begin in the middle of a word; white space parts words for it. */
function isInside({ text, stretches }: Compared, at: number, term: string): boolean {
  if (!isAscii(term[0] ?? '') || !isAscii(text[at - 1] ?? '')) return false;
  return !ASCII.test(term) || stretches[at - 1]?.to === stretches[at]?.from;
}

/** Where a text has any of the ways to write a term; none overlaps another. */
export function findStretches(shown: string, ways: readonly string[]): Stretch[] {
  const plain = compared(shown);
  const folded = foldKana(plain.text);
  const found = ways.flatMap((way) => {
    const isKana = KANA.test(way);
    const text = isKana ? folded : plain.text;
    const term = isKana ? foldKana(way) : way;
    const starts: Stretch[] = [];
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      const from = plain.stretches[at]?.from ?? 0;
      const to = plain.stretches[at + term.length - 1]?.to ?? shown.length;
      if (!isInside(plain, at, term)) starts.push({ from, to });
    }
    return starts;
  });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter(({ from }, at) => at === 0 || from >= (found[at - 1]?.to ?? 0));
}
