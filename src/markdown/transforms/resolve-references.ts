import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { replaceNodes } from './replace-nodes.ts';

// Folding the case in both directions is what CommonMark asks for: ẞ is SS.
const key = (identifier: string): string => identifier.toLowerCase().toUpperCase();

/** `[文字][名前]` and `![][名前]` become links and pictures of their own: one rule then guards both. */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(key(node.identifier))) definitions.set(key(node.identifier), node);
  });
  replaceNodes(tree, (node) => {
    if (node.type === 'definition') return [];
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const { url = '', title = null } = definitions.get(key(node.identifier)) ?? {};
    const place = node.position ? { position: node.position } : {};
    return node.type === 'linkReference'
      ? [{ type: 'link', url, title, children: node.children, ...place }]
      : [{ type: 'image', url, title, alt: node.alt ?? '', ...place }];
  });
}

export function remarkResolveReferences() {
  return resolveReferences;
}
