import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Forms } from './forms.ts';

const HUB = 'kagawa/37201-mokomoko';
const FIGURE = 'baby-care-experience';

/** The forms at 390 pixels. */
export const phoneTests = (forms: Forms): void => {
  describe('on a phone', () => {
    it.each([
      ['hubs', HUB],
      ['figures', FIGURE],
    ])(
      'nothing of %s lies outside, and every control is large enough',
      async (collection, slug) => {
        await forms.editor.openEntry(collection, slug);
        expect(await forms.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        const small = await forms.page.evaluate(() =>
          [...document.querySelectorAll('.hw :is(button, input, select, textarea, summary)')]
            .map((control) => {
              const { width, height } = (
                control.closest('label') ?? control
              ).getBoundingClientRect();
              return { name: control.outerHTML.slice(0, 80), width, height };
            })
            .filter(({ width, height }) => width > 0 && (width < 44 || height < 44)),
        );
        expect(small).toEqual([]);
      },
    );

    it('the headings of a long form are reached from its beginning', async () => {
      await forms.editor.openEntry('hubs', HUB);
      await forms.page.getByRole('button', { name: '連絡先', exact: true }).press('Enter');
      const heading = forms.page.getByRole('heading', { name: '連絡先', exact: true });
      await expect
        .poll(() => heading.evaluate((each) => each === document.activeElement))
        .toBe(true);
      const box = (await heading.boundingBox()) ?? expect.fail();
      // Below the bar, in the upper half of the screen.
      expect(box.y).toBeGreaterThan(100);
      expect(box.y).toBeLessThan(422);
    });

    it('the controls of our own have no fault that a machine can find', async () => {
      const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      // As the page's own policy forbids scripts from elsewhere, axe comes in by the debugger.
      await forms.page.evaluate(readFileSync(axe, 'utf8'));
      const faults = await forms.page.evaluate(async () => {
        const { axe: run } = window as unknown as {
          axe: {
            run: (context: string) => Promise<{ violations: { id: string; nodes: unknown[] }[] }>;
          };
        };
        const { violations: found } = await run.run('.hw');
        return found.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes).slice(0, 300)}`);
      });
      expect(faults).toEqual([]);
    });
  });
};
