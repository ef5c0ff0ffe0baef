import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** A piece of HTML after one transform alone. */
export function htmlThrough(transform: (tree: Root) => Root | undefined, html: string): string {
  const tree = fromHtml(html, { fragment: true });
  return unified()
    .use(rehypeStringify)
    .stringify(transform(tree) ?? tree);
}
