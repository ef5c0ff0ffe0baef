import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPages } from './pages.ts';
import { startVisits, type Visits } from './visits.ts';

/** Generous for two cores. */
const TIME = 60_000 + listPages().length * 1_000;

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

/** In the browser: every line of a heading or a button that holds one character of several. */
function loneLines(): string[] {
  const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' });
  const isInline = (element: Element): boolean =>
    /^(?:inline|contents|ruby)$/.test(getComputedStyle(element).display);
  const boxOf = (node: Node): Element | null => {
    let box = node.parentElement;
    while (box && isInline(box)) box = box.parentElement;
    return box;
  };
  const found: string[] = [];
  for (const element of document.querySelectorAll('h1, h2, h3, h4, button, summary, .button')) {
    // A number in a box of its own, beside the words of a button, is no line that broke.
    const boxes = new Map<Element | null, { text: string; top: number; bottom: number }[]>();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('rt, rp')) continue;
      const lines = boxes.get(boxOf(node)) ?? [];
      boxes.set(boxOf(node), lines);
      for (const { segment, index } of characters.segment(node.nodeValue ?? '')) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const rect = segment.trim() === '' ? undefined : range.getClientRects()[0];
        if (!rect || rect.height === 0) continue;
        const line = lines.at(-1);
        if (line && (rect.top + rect.bottom) / 2 < line.bottom) line.text += segment;
        else lines.push({ text: segment, top: rect.top, bottom: rect.bottom });
      }
    }
    for (const lines of boxes.values()) {
      const isLone = lines.some(({ text }) => [...characters.segment(text)].length === 1);
      if (lines.length > 1 && isLone) found.push(lines.map(({ text }) => text).join('｜'));
    }
  }
  return found;
}

test(
  'no line of a heading or a button holds one character, at 320 px',
  { timeout: TIME },
  async () => {
    const tabs = await visits.newPages(2, { viewport: { width: 320, height: 640 } });
    const lone: string[] = [];
    await visits.each(tabs, async (page, path) => {
      lone.push(...(await page.evaluate(loneLines)).map((lines) => `${path} ${lines}`));
    });
    expect(lone).toEqual([]);
    await Promise.all(tabs.map((page) => page.close()));
  },
);

test('the marks of phrases are not copied with a heading', async () => {
  const page = await visits.newPage();
  await page.goto(`${visits.origin}/proposals/2023-child-policy/`);
  const copied = await page.evaluate(() =>
    [...document.querySelectorAll(':is(h1, h2, h3):has(wbr):not(:has(ruby))')].map((heading) => {
      getSelection()?.selectAllChildren(heading);
      return [getSelection()?.toString(), heading.textContent.trim()];
    }),
  );
  expect(copied.length).toBeGreaterThan(3);
  for (const [text, words] of copied) expect(text).toBe(words);
  await page.close();
});
