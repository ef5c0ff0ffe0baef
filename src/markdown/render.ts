import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EDITORS } from './plugins.ts';

const renderer = unified()
  .use(remarkParse)
  .use({ plugins: EDITORS.remarkPlugins })
  .use(remarkRehype, EDITORS.remarkRehype)
  .use({ plugins: EDITORS.rehypePlugins })
  // Astro parses its HTML once more; so both give the same, byte for byte.
  .use(rehypeRaw)
  .use(rehypeStringify)
  .freeze();

/**
 * What Astro makes of a body, without Astro: for tests and previews. Pictures keep their path.
 * @param markdown the body, without its frontmatter
 */
export async function renderMarkdown(markdown: string): Promise<string> {
  return String(await renderer.process(markdown));
}
