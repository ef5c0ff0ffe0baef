import { readFileSync } from 'node:fs';
import type { Element as Node, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'playwright-core';
import { visit } from 'unist-util-visit';

/**
 * The place in the document's order of the last element that begins in the first view, of a page
 * that is open without JavaScript. What hangs on the screen's edge whatever is read (fixed, sticky)
 * and what is not shown do not count.
 */
const lastInView = (page: Page): Promise<{ place: number; names: string[] }> =>
  page.evaluate(() => {
    const isOver = (element: Element): boolean =>
      /fixed|sticky/.test(getComputedStyle(element).position) ||
      (element.parentElement !== null && isOver(element.parentElement));
    const elements = [...document.querySelectorAll('*')];
    const place = elements.findLastIndex((element) => {
      const { top, width, height } = element.getBoundingClientRect();
      return (
        width > 0 &&
        height > 0 &&
        top < innerHeight &&
        element.checkVisibility() &&
        !isOver(element)
      );
    });
    return { place, names: elements.map(({ localName }) => localName) };
  });

/** Every element of a document, in its order. */
function elementsOf(tree: Root): Node[] {
  const elements: Node[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}

/**
 * The bytes of a page that a browser needs to draw the first view: the file up to the end of the
 * last element that begins in it. The browser tells which element that is, and a parser that keeps
 * positions tells where it ends in the file; both read by the same standard, so that the n-th
 * element of one is the n-th of the other.
 * @param page open at the file's address, without JavaScript, in the size of the view
 * @throws Error when browser and parser do not see the same elements
 */
export async function firstViewOf(page: Page, file: string): Promise<Buffer> {
  const html = readFileSync(file, 'utf8');
  const elements = elementsOf(fromHtml(html));
  const { place, names } = await lastInView(page);
  if (elements.map(({ tagName }) => tagName).join() !== names.join()) {
    throw new Error(`${file}: browser and parser disagree`);
  }
  const end = elements[place]?.position?.end.offset ?? html.length;
  return Buffer.from(html.slice(0, end));
}
