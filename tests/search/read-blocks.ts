import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a visitor reads of a page, as the gate knows it: read with another parser than the index's. */
export interface ReadPage {
  readonly title: string;
  /** The text of each block, with the white space of the HTML. */
  readonly blocks: readonly string[];
}

/** Elements inside a line; all others begin a new one. An element of ours is what stands in it. */
const INLINE =
  /^(?:a|abbr|area|b|bdi|bdo|canvas|cite|code|data|del|dfn|em|i|img|input|ins|kbd|label|map|mark|meter|output|picture|progress|q|rp|rt|ruby|s|samp|slot|small|source|span|strong|sub|sup|svg|time|track|u|var|wbr|\w+-[\w-]+)$/;
const UNREAD = /^(?:script|style|template|noscript)$/;

/** @returns `undefined` when nothing of the page is searched */
export function readBlocks(html: string): ReadPage | undefined {
  const blocks: string[] = [];
  const found = { title: '', isSearched: false };
  let line = '';
  const endLine = (): void => {
    if (line.trim() !== '') blocks.push(line);
    line = '';
  };
  const walk = (node: Nodes, isRead: boolean, isDrawing: boolean): void => {
    if (node.type === 'text' && isRead) line += node.value;
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'root') {
      for (const child of node.children) if (child.type !== 'doctype') walk(child, false, false);
      return;
    }
    const { tagName, properties } = node;
    if (UNREAD.test(tagName) || properties.dataPagefindIgnore !== undefined) return;
    const isBody = properties.dataPagefindBody !== undefined;
    found.isSearched ||= isBody;
    // No part of a drawing begins a line.
    const isInline = isDrawing || INLINE.test(tagName);
    if (isRead && !isInline) endLine();
    const from = blocks.length;
    for (const child of node.children) {
      walk(child, isRead || isBody, isDrawing || tagName === 'svg');
    }
    if (isBody || (isRead && !isInline)) endLine();
    if (tagName === 'h1' && isRead) found.title ||= blocks.slice(from).join('');
  };
  walk(fromHtml(html), false, false);
  return found.isSearched ? { title: found.title, blocks } : undefined;
}
