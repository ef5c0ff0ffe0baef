import { isPlainClick } from '../search-ui/is-plain-click.ts';

const NAME = 'quick-search';
const LINK = '[data-quick-search] a[href="/search/"]';

/**
 * Opens the quick search in the place of the header's link to the search page. Its script comes only
 * now; where it does not come, or is so long on its way that somebody presses again, the link is
 * followed.
 */
export function openQuickSearch(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>(LINK);
  const isHere = location.pathname === link?.pathname;
  if (!link || isHere || !isPlainClick(event) || document.querySelector(NAME)) return;
  event.preventDefault();
  // Safari gives a link no focus when it is pressed: the search gives it back in the end.
  link.focus();
  document.body.append(document.createElement(NAME));
  if (customElements.get(NAME)) return;
  const script = document.createElement('script');
  script.src = link.closest<HTMLElement>('[data-quick-search]')?.dataset.quickSearch ?? '';
  script.onerror = () => {
    location.assign(link.href);
  };
  document.head.append(script);
}
