import { partOf } from '../page/part-of.ts';
import type { Asked } from './asked.ts';
import { resultItem } from './result-item.ts';

/** So many pages are shown at once. */
export const STEP = 10;

/**
 * Pages by their rank, the first of them filled in, with a button for more.
 * @param title what the pages have in common; without it the heading is only read out
 * @throws when the first pages cannot be read
 */
export async function resultList(
  pages: readonly number[],
  title: string,
  { q, engine, pieces }: Asked,
): Promise<HTMLElement> {
  const section = pieces.copy('list', { count: pages.length });
  if (title) partOf('title', section).textContent = title;
  else partOf('heading', section).classList.add('visually-hidden');
  const list = partOf('list', section);
  const more = partOf('more', section);
  const failed = partOf('failed', section);
  const show = async (): Promise<Element | undefined> => {
    const from = list.children.length;
    const shown = await engine.show(q, pages.slice(from, from + STEP));
    // Pressed twice: the same pages are there already.
    if (list.children.length > from) return undefined;
    list.append(...shown.map((page) => resultItem(page, pieces, true)));
    more.hidden = list.children.length >= pages.length;
    return list.children[from];
  };
  await show();
  more.addEventListener('click', () => {
    failed.hidden = true;
    show().then(
      (item) => item?.querySelector('a')?.focus(),
      () => {
        failed.hidden = false;
      },
    );
  });
  return section;
}
