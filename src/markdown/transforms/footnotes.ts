import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { replaceNodes } from './replace-nodes.ts';

/** How remark-rehype writes footnotes: its own words are English, its prefix is GitHub's. */
export const FOOTNOTE_OPTIONS = {
  clobberPrefix: '',
  footnoteLabel: '脚注',
  footnoteLabelProperties: {},
  footnoteBackContent: '↑',
  footnoteBackLabel: '本文に戻る',
};

/** Footnotes get numbers for names: `[^出典]` would make an id that no link checker can read. */
export function remarkFootnotes() {
  return (tree: Root): void => {
    // A link within a link is none: HTML would tear both apart.
    replaceNodes(tree, (node) => {
      if (node.type === 'link') replaceNodes(node, dropFootnote);
      return undefined;
    });
    const numbers = new Map<string, string>();
    const rename = (node: FootnoteReference | FootnoteDefinition): void => {
      const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
      numbers.set(node.identifier, number);
      node.identifier = number;
    };
    visit(tree, 'footnoteReference', rename);
    visit(tree, 'footnoteDefinition', rename);
  };
}

const dropFootnote = (node: { type: string }): [] | undefined =>
  node.type === 'footnoteReference' ? [] : undefined;
