import type { Page } from 'playwright-core';

/**
 * Notes how far down the footer begins, in every frame from now on: what changes its height above
 * moves it. The page must be longer than the window, or the footer lies at the window's foot.
 * @param element a custom element; frames before and after it is defined are told apart
 * @returns a function that gives the places that were seen so far, each once
 */
export async function noteFooterTops(
  page: Page,
  element: string,
): Promise<() => Promise<{ before: number[]; after: number[] }>> {
  await page.addInitScript((name) => {
    const tops = { before: new Set<number>(), after: new Set<number>() };
    Object.assign(window, { tops });
    const note = (): void => {
      requestAnimationFrame(note);
      const footer = document.querySelector('body > footer');
      if (!footer) return;
      const isDefined = customElements.get(name) !== undefined;
      tops[isDefined ? 'after' : 'before'].add(footer.getBoundingClientRect().top + scrollY);
    };
    note();
  }, element);
  return async () => {
    // The frame in which it was defined is drawn by then.
    await page.waitForTimeout(100);
    return page.evaluate(() => {
      const { before, after } = Reflect.get(window, 'tops') as Record<string, Set<number>>;
      return { before: [...(before ?? [])], after: [...(after ?? [])] };
    });
  };
}
