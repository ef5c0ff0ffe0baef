import type { Page } from 'playwright-core';

export interface Focus {
  /** What has the focus: its tag, and what it says or where it leads. */
  name: string;
  /** Why a person could lose sight of it. */
  faults: string[];
}

/**
 * Looks at the element that has the focus, as WCAG 2.4.7, 2.4.11 and 2.4.13 ask: it lies within
 * the window, nothing lies on it, and an outline of at least 2 px stands out from its ground by 3:1.
 */
export const lookAtFocus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string): number => {
      if (!canvas) throw new Error('no canvas');
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
        (value) => {
          const share = value / 255;
          return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        },
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    /** The outline lies outside: what counts is what lies around the element. */
    const groundOf = (element: Element): string => {
      const around = element.parentElement;
      if (!around) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(around);
      return backgroundColor.endsWith(', 0)') ? groundOf(around) : backgroundColor;
    };
    const isMarked = (element: Element, pseudo?: string): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, pseudo);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return false;
      return contrast(outlineColor, groundOf(element)) >= 3;
    };

    const focused = document.activeElement ?? document.body;
    const label = focused instanceof HTMLInputElement ? (focused.labels?.[0] ?? null) : null;
    const words = focused.textContent.replace(/\s+/g, ' ').trim().slice(0, 20);
    const name = `${focused.localName} 「${words || (focused.getAttribute('value') ?? focused.id)}」`;
    if (focused === document.body) return { name, faults: ['nothing has the focus'] };
    // The way in, not a control: the page begins there, and needs no frame around it.
    if (focused.localName === 'main') return { name, faults: [] };

    const isTickBox = /radio|checkbox/.test(focused.getAttribute('type') ?? '');
    const shape = isTickBox && label ? label : focused;
    const box = shape.getClientRects()[0] ?? shape.getBoundingClientRect();
    const points = [0.5, 0.2, 0.8].map((share) => ({
      x: box.left + box.width * share,
      y: box.top + box.height * share,
    }));
    const isOutside =
      box.left < 0 ||
      box.right > innerWidth ||
      box.top < 0 ||
      (box.bottom > innerHeight && box.top > 0);
    const isCovered = points.some(({ x, y }) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && !shape.contains(hit) && hit.closest('label')?.control !== focused;
    });
    const marks = [
      isMarked(focused),
      isMarked(focused, '::before'),
      isMarked(focused, '::after'),
      label !== null && isMarked(label),
    ];
    return {
      name,
      faults: [
        ...(box.height <= innerHeight && isOutside ? ['lies outside the window'] : []),
        ...(isCovered ? ['lies under something else'] : []),
        ...(marks.includes(true) ? [] : ['shows no focus']),
      ],
    };
  });
