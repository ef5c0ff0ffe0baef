import { isAlias, isScalar, visit, type Document, type Node } from 'yaml';
import { quote, readYamlLine } from './yaml-line.ts';

/** What YAML reads without complaint, but not as the editor meant it. */
export interface Doubt {
  /** In the text that was parsed. */
  offset: number;
  message: string;
  /** The line as it should be, from the line as it is. */
  fix: (line: string) => string;
}

const quoteValue = (line: string): string => {
  const parts = readYamlLine(line);
  return parts ? `${parts.start}${quote(parts.value)}` : line;
};

/** In `key: a # b` the mark is outside the value that the line's parser would take for it. */
const hasCommentBehind = (node: Node, text: string): boolean => {
  const [, end = 0] = node.range ?? [];
  // A text of several lines ends where the next line begins, which may be a comment.
  return isScalar(node) && text[end - 1] !== '\n' && /^[ \t]*#/.test(text.slice(end));
};

function doubtOf(node: Node, text: string): Doubt | undefined {
  const [start = 0] = node.range ?? [];
  const mark = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag ? '!' : undefined;
  if (mark !== undefined) {
    return {
      // An anchor and a tag stand before what they belong to.
      offset: Math.max(0, mark === '*' ? start : text.lastIndexOf(mark, start)),
      message: `「${mark}」で始まる言葉は、引用符（'）で囲んでください。`,
      // A name for what stands below (`key: &name`) is taken away, a word is quoted.
      fix:
        mark === '*' || isScalar(node) ? quoteValue : (line) => line.replace(/ *[&!]\S*\s*$/, ''),
    };
  }
  if (!hasCommentBehind(node, text)) return undefined;
  return {
    offset: start,
    message: `空白と「#」から後は読まれません。言葉の一部なら、引用符（'）で囲んでください。`,
    fix: quoteValue,
  };
}

/** Anchors, references, tags, and words that are lost behind a `#`. */
export function findDoubts(document: Document, text: string): Doubt[] {
  if (!/[&*!#]/.test(text)) return [];
  const found: Doubt[] = [];
  visit(document, {
    Node(_, node) {
      const doubt = doubtOf(node, text);
      if (doubt) found.push(doubt);
    },
  });
  return found;
}
