import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DISPLAY_KEY } from '../../src/domain/display.ts';
import { listTemplates } from './templates.ts';
import { startVisits, type Visits } from './visits.ts';

/** Pixels of CSS between the margins of 10 mm that a browser gives to A4. */
const PAPER = { width: 718, height: 1047 };
const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

const paths = (): string[] => listTemplates().map(({ path }) => path);

/**
 * Text as one reads it: without the spaces that line ends leave between Japanese letters. A glyph
 * that stands for several characters gives back one of them, a radical for a kanji among others.
 */
const tighten = (text: string): string =>
  text.normalize('NFKC').replaceAll('\u2027', '・').replace(/\s/g, '');

async function pdfOf(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await page.pdf({ format: 'A4', margin: MARGIN });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return { pages: totalPages, text: tighten(text) };
}

test('every template prints on A4 as text, with the addresses of its links', async () => {
  const tabs = await visits.newPages(2, { viewport: PAPER });
  const wrong: string[] = [];
  await visits.each(
    tabs,
    async (page, path) => {
      const { heading, links } = await page.evaluate(() => ({
        heading: document.querySelector('h1')?.innerText ?? '',
        links: [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
          .filter((link) => !link.closest('.no-print'))
          .map((link) => link.getAttribute('href') ?? ''),
      }));
      const { pages, text } = await pdfOf(page);
      const missing = [heading, ...links].filter((words) => !text.includes(tighten(words)));
      wrong.push(...missing.map((words) => `${path} lacks ${words}`));
      // A sheet holds some 1,000 letters; headings, tables and pictures take their share of it.
      const sane = 1 + Math.ceil(text.length / 400);
      if (pages > sane) wrong.push(`${path} takes ${pages} sheets for ${text.length} letters`);
    },
    paths(),
  );
  expect(wrong).toEqual([]);
  await Promise.all(tabs.map((page) => page.close()));
});

test('no template prints wider than the paper, or what only a screen needs', async () => {
  const tabs = await visits.newPages(2, { viewport: PAPER });
  const wrong: string[] = [];
  for (const page of tabs) await page.emulateMedia({ media: 'print' });
  await visits.each(
    tabs,
    async (page, path) => {
      const found = await page.evaluate(() => {
        const wide = document.documentElement.scrollWidth - innerWidth;
        const tools = document.querySelectorAll(
          'body > header, nav, form, button, input, [popover]',
        );
        const isPrinted = (element: Element): boolean =>
          element.checkVisibility({ visibilityProperty: true });
        const folds = [...document.querySelectorAll('details')].filter(
          (details) => isPrinted(details) && ![...details.children].every(isPrinted),
        );
        return [
          ...(wide > 0 ? [`is ${String(wide)} px too wide`] : []),
          ...[...tools]
            .filter(isPrinted)
            .map((tool) => `prints ${tool.localName}.${tool.classList[0] ?? ''}`),
          ...folds.map(
            (details) => `folds away ${details.querySelector('summary')?.innerText ?? ''}`,
          ),
        ];
      });
      wrong.push(...found.map((line) => `${path} ${line}`));
    },
    paths(),
  );
  expect(wrong).toEqual([]);
  await Promise.all(tabs.map((page) => page.close()));
});

test('prints dark on white, whatever the colours of the screen', async () => {
  const tabs = await visits.newPages(2, { viewport: PAPER });
  const wrong: string[] = [];
  for (const page of tabs) {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.addInitScript((key) => {
      localStorage.setItem(key, 'theme=dark');
    }, DISPLAY_KEY);
  }
  await visits.each(
    tabs,
    async (page, path) => {
      const found = await page.evaluate(() => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        if (!canvas) throw new Error('no canvas');
        /** From 0, black, to 255, white; what lets through shows the paper. */
        const brightness = (colour: string): number => {
          canvas.fillStyle = 'white';
          canvas.fillRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const shown = [
          document.documentElement,
          ...document.body.querySelectorAll('*:not(svg *)'),
        ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
        return shown.flatMap((element) => {
          const { backgroundColor, color } = getComputedStyle(element);
          const name = `${element.localName}.${element.classList[0] ?? ''}`;
          const hasText = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
          );
          return [
            ...(brightness(backgroundColor) < 200 ? [`${name} lies on ${backgroundColor}`] : []),
            ...(hasText && brightness(color) > 110 ? [`${name} is written in ${color}`] : []),
          ];
        });
      });
      wrong.push(...[...new Set(found)].map((line) => `${path} ${line}`));
    },
    paths(),
  );
  expect(wrong).toEqual([]);
  await Promise.all(tabs.map((page) => page.close()));
});
