import type { Page } from 'playwright-core';

/**
 * What a reader loses when text grows: words that are cut off, words that lie on other words, and
 * a page that scrolls sideways. Readings (furigana) may touch the line above and hang over their
 * neighbours.
 * @returns a line for each
 */
export const findLostText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const say = (element: Element | null): string =>
      `${element?.localName ?? ''}.${element?.classList[0] ?? ''} 「${(element?.textContent ?? '').trim().slice(0, 16)}」`;
    const isOver = (element: Element): boolean =>
      /fixed|sticky/.test(getComputedStyle(element).position) ||
      (element.parentElement !== null && isOver(element.parentElement));
    /** A table wider than the page scrolls in its own box: that is no loss. */
    const holderOf = (element: Element): Element | null => {
      const { overflowX, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || /hidden|clip|auto|scroll/.test(overflowX)) return element;
      return element.parentElement && holderOf(element.parentElement);
    };
    const isCut = (holder: Element): boolean => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(holder);
      if (clipPath !== 'none') return false;
      return (
        (/hidden|clip/.test(overflowX) && holder.scrollWidth > holder.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && holder.scrollHeight > holder.clientHeight + 1)
      );
    };

    const lines: { rect: DOMRect; element: Element }[] = [];
    const cut = new Set<Element>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element || !(texts.currentNode.textContent ?? '').trim()) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('rt, svg'))
        continue;
      const holder = holderOf(element);
      if (holder && isCut(holder)) cut.add(holder);
      // Read to screen readers alone, or scrolled in a box of its own.
      if (holder || isOver(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const rect of range.getClientRects()) {
        // Letters fill the middle of their line; the rest may touch the next one.
        const inset = rect.height * 0.25;
        const box = new DOMRect(
          rect.x + 1,
          rect.y + inset,
          rect.width - 2,
          rect.height - 2 * inset,
        );
        if (box.width > 0) lines.push({ rect: box, element });
      }
    }
    lines.sort((one, other) => one.rect.top - other.rect.top);
    const isOverhang = (one: DOMRect, other: DOMRect, ...elements: Element[]): boolean =>
      Math.abs(one.top - other.top) < one.height &&
      elements.some((element) => element.closest('ruby'));
    const met = lines.flatMap(({ rect, element }, index) => {
      const found: string[] = [];
      for (const next of lines.slice(index + 1)) {
        if (next.rect.top >= rect.bottom) break;
        const isApart = next.rect.left >= rect.right || next.rect.right <= rect.left;
        if (!isApart && !isOverhang(rect, next.rect, element, next.element)) {
          found.push(`${say(element)} lies on ${say(next.element)}`);
        }
      }
      return found;
    });
    const wide = root.scrollWidth - root.clientWidth;
    return [
      ...(wide > 0 ? [`the page scrolls sideways by ${String(wide)} px`] : []),
      ...[...cut].map((holder) => `${say(holder)} is cut off`),
      ...met,
    ];
  });
