const FORM = /#\/collections\/([^/]+)\/(new|entries\/[^?]+)/;
/** Milliseconds: who is asked whether to leave and does not has the address before again by then. */
const SETTLING = 300;

/**
 * Whether an address leads from a form to another one. The form of a new page becomes that of the
 * saved page, and a page's form that of its copy, without being another.
 * @param from, @param to addresses of the CMS
 */
export function isAnotherForm(from: string, to: string): boolean {
  const [, collection, page] = FORM.exec(from) ?? [];
  const [, nextCollection, nextPage] = FORM.exec(to) ?? [];
  if (page === undefined || nextPage === undefined) return false;
  if (collection !== nextCollection) return true;
  return page !== nextPage && page !== 'new' && nextPage !== 'new';
}

/**
 * Loads the CMS anew when the address leads from a form to another one: Decap would leave the texts
 * of the one before on the screen, under the address of the other.
 */
export function openAnotherForm(page: Window): void {
  page.addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (!isAnotherForm(oldURL, newURL)) return;
    setTimeout(() => {
      if (page.location.href === newURL) page.location.reload();
    }, SETTLING);
  });
}
