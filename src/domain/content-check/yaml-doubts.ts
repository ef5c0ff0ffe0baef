import { isAlias, isScalar, visit, type Document, type Node } from 'yaml';
import type { Doubt } from './yaml-doubt.ts';
import { quote, readYamlLine } from './yaml-line.ts';
import { doubtOfAnchor, findReferences } from './yaml-references.ts';

const quoteValue = (line: string): string => {
  const parts = readYamlLine(line);
  return parts ? `${parts.start}${quote(parts.value)}` : line;
};

/** In `key: a # b` the mark may be meant as a word; behind a closed quotation mark it cannot. */
const hasCommentBehind = (node: Node, text: string): boolean => {
  const [, end = 0] = node.range ?? [];
  return isScalar(node) && node.type === 'PLAIN' && /^[ \t]*#/.test(text.slice(end));
};

function doubtOf(node: Node, text: string, names: ReadonlySet<string>): Doubt | undefined {
  const [start = 0] = node.range ?? [];
  if (!isAlias(node) && node.anchor !== undefined && names.has(node.anchor)) {
    return doubtOfAnchor(node.anchor, Math.max(0, text.lastIndexOf(`&${node.anchor}`, start)));
  }
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

/**
 * References, anchors, tags, and words that are lost behind a `#`.
 * @param names that the text as the editor wrote it gives to its parts and refers to
 */
export function findDoubts(document: Document, text: string, names: ReadonlySet<string>): Doubt[] {
  if (!/[&*!#]|<</.test(text)) return [];
  // First of all: what they refer to is still there.
  const found = findReferences(document, text, names);
  visit(document, {
    Node(_, node) {
      const doubt = doubtOf(node, text, names);
      if (doubt) found.push(doubt);
    },
  });
  return found;
}
