import { parseBody } from '../src/markdown/parse-body.ts';
import { plainText } from '../src/markdown/plain-text.ts';

type Node = Parameters<typeof plainText>[0];

/** Their children are words, not parts that stand apart. */
const LINES: readonly string[] = ['heading', 'paragraph', 'tableCell'];

function wordsOf(node: Node): string {
  if (!('children' in node) || LINES.includes(node.type)) return plainText(node).trim();
  return node.children.map(wordsOf).filter(Boolean).join(' ');
}

/**
 * A body's words as they are read, on one line: without marks, readings of kanji and what names a
 * figure. For a glance at a draft.
 * @param markdown the body, or its beginning
 */
export const bodyWords = (markdown: string): string =>
  wordsOf(parseBody(markdown)).replaceAll(/\s+/g, ' ');
