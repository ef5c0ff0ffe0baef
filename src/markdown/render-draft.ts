import rehypeStringify from 'rehype-stringify';
import { headingsOf } from './headings.ts';
import { parseBody } from './parse-body.ts';
import { pipeline } from './pipeline.ts';

const renderer = pipeline().use(rehypeStringify).freeze();

/**
 * A body as the site will show it, for a browser: it parses HTML itself, so that the step in which
 * Astro parses its HTML once more can stay away.
 * @param markdown the body, without its frontmatter
 * @returns the HTML, and the headings of the second level
 */
export async function renderDraft(
  markdown: string,
): Promise<{ html: string; contents: { id: string; text: string }[] }> {
  return {
    html: String(await renderer.process(markdown)).trim(),
    contents: headingsOf(parseBody(markdown))
      .filter(({ node }) => node.depth === 2)
      .map(({ id, text }) => ({ id, text })),
  };
}
