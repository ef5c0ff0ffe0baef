import type { Page } from 'playwright-core';

/**
 * Where the focus would go back up the page, or to the left in a row, on its way forward (WCAG
 * 2.4.3). What hangs on the edge of the window whatever is read has no place among the rest.
 * @returns a line for each such step
 */
export const findBackwardSteps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isOver = (element: Element): boolean =>
      /fixed|sticky/.test(getComputedStyle(element).position) ||
      (element.parentElement !== null && isOver(element.parentElement));
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      getComputedStyle(element).clipPath === 'none';
    const focusable = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]',
    );
    const order = [...focusable].filter(
      (element) => element.tabIndex >= 0 && isShown(element) && !isOver(element),
    );
    const say = (element: Element): string =>
      `${element.localName} 「${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 16)}」`;
    const ahead = order.filter(({ tabIndex }) => tabIndex > 0);
    const back = order.flatMap((element, index) => {
      const next = order[index + 1];
      if (!next || element.contains(next)) return [];
      const [from, to] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
      const isAbove = to.bottom <= from.top + 1;
      const isBefore =
        to.top < from.bottom - 1 && to.bottom > from.top + 1 && to.right <= from.left;
      return isAbove || isBefore ? [`from ${say(element)} back to ${say(next)}`] : [];
    });
    return [...ahead.map((element) => `${say(element)} comes before its turn`), ...back];
  });
