import { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainText } from './plain-text.ts';

export interface BodyHeading {
  node: Heading;
  id: string;
  text: string;
}

/**
 * What GitHub would make of it. Ids of ASCII alone get a prefix: `main`, `menu` and the like belong
 * to the page around the body.
 */
function anchorOf(text: string): string {
  const anchor = slug(text.normalize('NFC').trim());
  if (/[^-]/.test(anchor)) return /[^ -~]/.test(anchor) ? anchor : `h-${anchor}`;
  return '見出し';
}

/** All headings in the order of the source, each with an id of its own: 「あ」, 「あ-1」. */
export function headingsOf(tree: Root): BodyHeading[] {
  const used = new Set<string>();
  const headings: BodyHeading[] = [];
  visit(tree, 'heading', (node) => {
    const text = plainText(node).trim();
    const anchor = anchorOf(text);
    let id = anchor;
    for (let count = 1; used.has(id); count += 1) id = `${anchor}-${count}`;
    used.add(id);
    headings.push({ node, id, text });
  });
  return headings;
}
