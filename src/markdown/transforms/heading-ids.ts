import type { MarkdownHeading } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { headingsOf } from '../headings.ts';

/**
 * The headings of a render by the frontmatter it was given, which is what Astro hands through.
 * Astro's own list takes the readings of kanji for words and counts the title of the footnotes.
 */
export const renderedHeadings = new WeakMap<object, MarkdownHeading[]>();

/** Gives each heading its id; the page's title is the only `h1`, so `#` becomes `h2`. */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const headings = headingsOf(tree).map(({ node, id, text }) => {
      node.depth = node.depth === 1 ? 2 : node.depth;
      node.data = { ...node.data, hProperties: { id } };
      return { depth: node.depth, slug: id, text };
    });
    const frontmatter = file.data.astro?.frontmatter;
    if (frontmatter) renderedHeadings.set(frontmatter, headings);
  };
}
