import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose } from './choices.ts';
import { PAGE, startChoicesVisit, type ChoicesVisit } from './choices-visit.ts';
import { serveSlowly } from './serve-slowly.ts';
import type { Visits } from './visits.ts';

let visits: Visits;
let dark: string;
let open: ChoicesVisit['open'];

beforeAll(async () => {
  ({ visits, dark, open } = await startChoicesVisit());
});

afterAll(() => visits.close());

test('no frame of a page that is still arriving is painted in another colour', async () => {
  const slow = await serveSlowly(visits.origin, '</main>', 500);
  const page = await open(PAGE, slow.origin);
  await choose(page, '暗い');
  await page.addInitScript(() => {
    const painted: string[] = [];
    Object.assign(window, { painted });
    const note = (): void => {
      if (document.readyState !== 'loading') return;
      requestAnimationFrame(note);
      if (document.querySelector('h1') === null) return;
      painted.push(getComputedStyle(document.documentElement).backgroundColor);
    };
    note();
  });
  await page.reload();
  const frames = await page.evaluate(() => Reflect.get(window, 'painted') as string[]);
  expect(frames.length).toBeGreaterThan(5);
  expect(new Set(frames)).toEqual(new Set([dark]));
  slow.close();
});

test('nothing moves when the choices appear', async () => {
  const slow = await serveSlowly(visits.origin, '</footer>', 500);
  const page = await visits.newPage({ viewport: { width: 1280, height: 4000 } });
  await page.goto(slow.origin + PAGE);
  expect(await page.getByRole('group', { name: '画面の色' }).isVisible()).toBe(true);
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(list.getEntries().length);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 300, 0);
      }),
  );
  expect(shifts).toBe(0);
  slow.close();
});

test("the browser's own colours follow", async () => {
  const page = await open();
  const colours = (): Promise<[scheme: string | undefined, bar: string[], page: string]> =>
    page.evaluate(() => {
      const probe = document.createElement('i');
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
      const bar = metas.filter(({ media }) => matchMedia(media).matches);
      document.body.append(probe);
      const computed = bar.map(({ content }) => {
        probe.style.color = content;
        return getComputedStyle(probe).color;
      });
      const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
      return [
        scheme?.content,
        computed,
        getComputedStyle(document.documentElement).backgroundColor,
      ];
    });
  const [scheme, bar, light] = await colours();
  expect([scheme, bar]).toEqual(['light dark', [light]]);
  await choose(page, '暗い');
  expect(await colours()).toEqual(['dark', [dark], dark]);
  await choose(page, '明るい');
  expect(await colours()).toEqual(['light', [light], light]);
});
