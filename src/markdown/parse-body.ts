import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Body } from './finding.ts';
import { remarkCommonGrammar, remarkEditorsGrammar } from './grammar/grammar.ts';

const parser = unified().use(remarkParse).use(remarkCommonGrammar).use(remarkEditorsGrammar);

/** A body as its author wrote it: nothing is made safe yet. */
export const parseBody = (markdown: string): Root => parser.parse(markdown);

/** The same with its source, for checks that look at what was written. */
export function bodyOf(markdown: string): Body {
  // The parser does not count a byte order mark: positions would be off by one.
  const source = markdown.replace(/^\uFEFF/, '');
  return { source, tree: parseBody(source) };
}
