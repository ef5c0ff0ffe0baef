import type { HitGroup } from '../../domain/search-groups.ts';
import { searchAddress } from '../../domain/search-query.ts';
import { partOf } from '../page/part-of.ts';
import type { Asked } from './asked.ts';
import { linkOf } from './pieces.ts';
import { resultItem } from './result-item.ts';

/** Pages of a section that are shown among those of others. */
const MOST = 5;
/** So many fill a screen: groups further down are read once these are shown. */
const AT_ONCE = 10;

interface ShownGroup {
  readonly element: HTMLElement;
  readonly pages: readonly number[];
  readonly fill: (shown: readonly Parameters<typeof resultItem>[0][]) => void;
}

function startGroup({ section, pages }: HitGroup, { q, pieces }: Asked): ShownGroup {
  const count = pages.length;
  const element = pieces.copy('group', { section, count, all: count });
  const narrow = linkOf(element);
  narrow.href = searchAddress({ q, section });
  partOf('narrow', element).hidden = count <= MOST;
  return {
    element,
    pages: pages.slice(0, MOST),
    fill: (shown) => {
      const items = shown.map((page) => resultItem(page, pieces, true));
      partOf('list', element).append(...items);
    },
  };
}

/**
 * Reads the groups below, one after the other: who goes through the page by keyboard, prints it or
 * looks for a word in it meets them all. Where one cannot be read, its link leads on.
 */
async function fillInTurn(
  groups: readonly ShownGroup[],
  { q, engine, isCurrent }: Asked,
): Promise<void> {
  for (const group of groups) {
    if (!isCurrent()) return;
    await engine.show(q, group.pages).then(group.fill, () => {
      partOf('narrow', group.element).hidden = false;
    });
  }
}

/**
 * The best pages of each section, with a link to all of the section.
 * @throws when the first pages cannot be read
 */
export async function resultGroups(
  groups: readonly HitGroup[],
  asked: Asked,
): Promise<HTMLElement[]> {
  const started = groups.map((group) => startGroup(group, asked));
  let count = 0;
  const first = started.filter(({ pages }) => {
    const isFirst = count < AT_ONCE;
    count += pages.length;
    return isFirst;
  });
  const pages = await asked.engine.show(
    asked.q,
    first.flatMap((group) => group.pages),
  );
  let from = 0;
  for (const group of first) {
    group.fill(pages.slice(from, from + group.pages.length));
    from += group.pages.length;
  }
  void fillInTurn(started.slice(first.length), asked);
  return started.map(({ element }) => element);
}
