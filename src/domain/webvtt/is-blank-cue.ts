import type { CueNode } from './cue-node.ts';
import { cueNodes } from './cue-nodes.ts';

const BLANKS =
  /&(?:nbsp|ensp|emsp|thinsp|hairsp|zwj|zwnj|lrm|rlm|NoBreak|ZeroWidthSpace|Tab|NewLine);?/g;
const NUMBERS = /&#(?:x([\da-f]+)|(\d+));?/gi;
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** Of all characters by name only those that cannot be seen: the others are something to read. */
const decodeBlanks = (text: string): string =>
  text.replaceAll(BLANKS, ' ').replaceAll(NUMBERS, (all, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : all;
  });

/** Whether a cue shows nothing: only tags, furigana of nothing, blanks. A `♪` is something. */
export function isBlankCue(text: string): boolean {
  const left: CueNode[] = cueNodes(text, decodeBlanks);
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') {
      if (SEEN.test(node)) return false;
    } else if (!('time' in node) && node.tag !== 'rt')
      for (const child of node.children) left.push(child);
  }
  return true;
}
