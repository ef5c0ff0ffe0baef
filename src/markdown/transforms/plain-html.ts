import type { Root } from 'mdast';
import { replaceNodes } from './replace-nodes.ts';

const FLOW = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'containerDirective',
]);

/** Raw HTML, comments and the like are shown as they were written: to readers they are only text. */
export function remarkPlainHtml() {
  return (tree: Root): void => {
    replaceNodes(tree, (node, parent) => {
      if (node.type !== 'html') return undefined;
      const text = { type: 'text' as const, value: node.value };
      return FLOW.has(parent.type) ? [{ type: 'paragraph', children: [text] }] : [text];
    });
  };
}
