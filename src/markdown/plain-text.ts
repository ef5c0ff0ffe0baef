import type { Nodes } from 'mdast';

/** The words of a node without marks, readings of kanji and footnote marks. */
export function plainText(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
