import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/**
 * What a built page says of itself to those who link to it: the `og:` properties of its head
 * (https://ogp.me), by name.
 */
export function readHead(html: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  visit(fromHtml(html.slice(0, html.indexOf('</head>'))), 'element', ({ tagName, properties }) => {
    const { property, content } = properties;
    if (tagName === 'meta' && property !== undefined) found.set(String(property), String(content));
  });
  return found;
}
