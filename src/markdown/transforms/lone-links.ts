import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const BLOCKS = ['p', 'li', 'td', 'dd'];

/** The link that is all that a block holds; a link among words is `undefined`. */
function loneLink({ children }: Element): Element | undefined {
  const [only, ...others] = children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return others.length === 0 && only?.type === 'element' && only.tagName === 'a' ? only : undefined;
}

/**
 * Marks links that stand alone, by `data-alone`: they are made as large as a finger (WCAG 2.5.5),
 * which a link in the middle of a sentence cannot be.
 */
export function rehypeLoneLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (block) => {
      const link = BLOCKS.includes(block.tagName) ? loneLink(block) : undefined;
      if (link) link.properties.dataAlone = true;
    });
  };
}
