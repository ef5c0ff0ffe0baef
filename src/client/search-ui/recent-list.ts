import { searchAddress } from '../../domain/search-query.ts';
import { partOf } from '../page/part-of.ts';
import { linkOf, type Pieces } from './pieces.ts';
import { forgetSearch, recentSearches } from './recent-store.ts';

/**
 * The searches that this device remembers, each with a button that forgets it.
 * @param onEmpty is called when the last has gone, with the focus nowhere
 * @returns `undefined` when there are none
 */
export function recentList(pieces: Pieces, onEmpty: () => void): HTMLElement | undefined {
  const recent = recentSearches();
  if (recent.length === 0) return undefined;
  const section = pieces.copy('recent');
  const list = partOf('list', section);
  list.append(
    ...recent.map((query) => {
      const item = pieces.copy('recent-search', { query, called: `（${query}）` });
      linkOf(item).href = searchAddress({ q: query, section: '' });
      item.dataset.query = query;
      return item;
    }),
  );
  const leave = (): void => {
    section.remove();
    onEmpty();
  };
  section.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const item = button.closest<HTMLElement>('[data-query]');
    forgetSearch(item?.dataset.query);
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    item?.remove();
    if (next) next.querySelector('button')?.focus();
    else leave();
  });
  return section;
}
