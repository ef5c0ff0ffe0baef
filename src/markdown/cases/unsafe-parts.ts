import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

const ALLOWED =
  'a blockquote br code del div em figcaption figure h2 h3 h4 h5 h6 hr img li ol p pre rp rt ruby section strong sup table tbody td th thead tr ul wbr';
const TAGS = new Set(ALLOWED.split(' '));
const ATTRIBUTES = new Set(
  'href rel title id class role tabindex alt src start scope aria-label aria-describedby'.split(
    ' ',
  ),
);
// What the browser makes of an address, not how it is written: it trims, drops tabs and reads \ as /.
const BASE = 'https://hiroba.example/a/b/c/';
const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);

function unsafeAddress(name: string, value: string): boolean {
  if (!URL.canParse(value, BASE)) return true;
  const url = new URL(value, BASE);
  if (name === 'src') return url.origin !== new URL(BASE).origin;
  const isWrittenOut = /^(?:https?:\/\/|mailto:|tel:)/i.test(value);
  return !SCHEMES.has(url.protocol) || (!isWrittenOut && url.origin !== new URL(BASE).origin);
}

/**
 * Everything in a piece of HTML that editors may not bring into a page, found by an HTML parser and
 * by a list of its own: it must not share the mistakes of what it judges.
 */
export function unsafeParts(html: string): string[] {
  const parts: string[] = [];
  visit(fromHtml(html, { fragment: true, verbose: false }), (node) => {
    if (node.type !== 'element') {
      if (node.type !== 'text' && node.type !== 'root') parts.push(node.type);
      return;
    }
    if (!TAGS.has(node.tagName)) parts.push(`<${node.tagName}>`);
    for (const [property, value] of Object.entries(node.properties)) {
      const name = property
        .replace('className', 'class')
        .replace(/^(aria|data)(?=[A-Z])/, '$1-')
        .toLowerCase();
      if (!ATTRIBUTES.has(name) && !name.startsWith('data-'))
        parts.push(`${node.tagName}[${name}]`);
      const isAddress = name === 'href' || name === 'src';
      if (isAddress && unsafeAddress(name, String(value))) parts.push(`${name}=${String(value)}`);
    }
  });
  return parts;
}
