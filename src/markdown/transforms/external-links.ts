import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Other sites are not told from which page a reader comes. */
export function rehypeExternalLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const href = tagName === 'a' ? properties.href : undefined;
      if (typeof href === 'string' && /^https?:/i.test(href)) properties.rel = ['noreferrer'];
    });
  };
}
