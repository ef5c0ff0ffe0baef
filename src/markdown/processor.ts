import {
  unified,
  type AstroMarkdownOptions,
  type MarkdownProcessor,
  type UnifiedResolvedOptions,
} from '@astrojs/markdown-remark';
import { DEVELOPERS, EDITORS } from './plugins.ts';
import { renderedHeadings } from './transforms/heading-ids.ts';

const editors = unified(EDITORS);
const developers = unified(DEVELOPERS);

/** Coloured code needs `style` attributes, which the pages' policy forbids. */
const withoutColours = (shared: AstroMarkdownOptions): AstroMarkdownOptions => ({
  ...shared,
  syntaxHighlight: false,
});

/**
 * Markdown for Japanese that is safe from its authors, for `markdown.processor` of Astro. It needs
 * no other option: what would harm is switched off here, whatever the configuration says.
 */
export const markdownProcessor: MarkdownProcessor<UnifiedResolvedOptions> = {
  ...editors,
  async createRenderer(shared) {
    const renderer = await editors.createRenderer(withoutColours(shared));
    return {
      async render(content, options) {
        const frontmatter = { ...options?.frontmatter };
        const result = await renderer.render(content, { ...options, frontmatter });
        const headings = renderedHeadings.get(frontmatter) ?? [];
        return { ...result, metadata: { ...result.metadata, headings } };
      },
    };
  },
  async createMdxRenderer(shared, mdx) {
    if (!developers.createMdxRenderer) throw new TypeError('この版の Astro は MDX を扱えません。');
    return developers.createMdxRenderer(withoutColours(shared), mdx);
  },
};
