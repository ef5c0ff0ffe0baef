import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { pipeline } from './pipeline.ts';

// Astro parses its HTML once more; so both give the same, byte for byte.
const renderer = pipeline().use(rehypeRaw).use(rehypeStringify).freeze();

/**
 * What Astro makes of a body, without Astro: for tests. Pictures keep their path.
 * @param markdown the body, without its frontmatter
 */
export async function renderMarkdown(markdown: string): Promise<string> {
  return String(await renderer.process(markdown));
}
