import type { Page } from 'playwright-core';

/** What a visitor of the site can touch. */
const TARGETS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="tab"]';

/** WCAG 2.5.5: pixels of CSS, in both directions. */
export const TARGET_SIZE = 44;

/**
 * The links and controls of a page that a finger misses: where less than 44×44 px answers to a
 * touch. What answers is asked of the browser, point by point, so that a label, a link spread over
 * its card and a neighbour that covers all count as a finger meets them.
 *
 * Left out is what the criterion leaves out: a link in a sentence, that is, an inline link in a
 * block that holds at least ten letters of text besides its links, as its size is the line's.
 * @param selector of what counts as a link or a control
 * @returns a line for each, with what it says and the size that answers
 */
export const findSmallTargets = (page: Page, selector = TARGETS): Promise<string[]> =>
  page.evaluate(
    ({ size, wanted }) => {
      const half = size / 2;
      const letters = (node: Node): number =>
        (node.textContent ?? '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      const blockOf = (element: Element): Element => {
        let block = element.parentElement ?? element;
        while (getComputedStyle(block).display === 'inline') block = block.parentElement ?? element;
        return block;
      };
      const isInSentence = (element: Element): boolean => {
        if (getComputedStyle(element).display !== 'inline') return false;
        const block = blockOf(element);
        const linked = [...block.querySelectorAll('a')].reduce(
          (sum, link) => sum + letters(link),
          0,
        );
        return letters(block) - linked >= 10;
      };
      const answers = (target: Element, x: number, y: number): boolean => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (target.contains(hit) || hit.closest('label')?.control === target);
      };
      const reach = (target: Element, x: number, y: number, dx: number, dy: number): number => {
        let steps = 0;
        while (steps <= size && answers(target, x + dx * (steps + 1), y + dy * (steps + 1)))
          steps += 1;
        return steps;
      };
      /** A half pixel at each end is the browser's rounding. */
      const sizeOf = (target: Element): [width: number, height: number] => {
        const shape = target instanceof HTMLInputElement ? (target.labels?.[0] ?? target) : target;
        const control = /radio|checkbox/.test(target.getAttribute('type') ?? '') ? shape : target;
        control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const box = control.getClientRects()[0] ?? control.getBoundingClientRect();
        const x = box.x + box.width / 2;
        const y = box.y + box.height / 2;
        if (!answers(target, x, y)) return [0, 0];
        const isWide = answers(target, x - half + 1, y) && answers(target, x + half - 1, y);
        const isHigh = answers(target, x, y - half + 1) && answers(target, x, y + half - 1);
        return [
          isWide ? size : reach(target, x, y, -1, 0) + reach(target, x, y, 1, 0) + 1,
          isHigh ? size : reach(target, x, y, 0, -1) + reach(target, x, y, 0, 1) + 1,
        ];
      };
      const isShown = (target: Element): boolean => {
        const { width, height } = target.getBoundingClientRect();
        const isThere = target.checkVisibility({ visibilityProperty: true });
        // What only a screen reader meets, until it gets the focus.
        const isClipped = getComputedStyle(target).clipPath !== 'none';
        return isThere && !isClipped && (width > 0 || height > 0);
      };
      return [...document.querySelectorAll(wanted)].flatMap((target) => {
        if (!isShown(target) || isInSentence(target)) return [];
        const [width, height] = sizeOf(target);
        if (width >= size - 1 && height >= size - 1) return [];
        const words = target.textContent.replace(/\s+/g, ' ').trim().slice(0, 24);
        const place = target.closest('[class], main, header, footer');
        const name = `${target.localName} in ${place?.localName ?? ''}.${place?.classList[0] ?? ''}`;
        return [`${name} 「${words}」 ${String(width)}×${String(height)}`];
      });
    },
    { size: TARGET_SIZE, wanted: selector },
  );
