/** Decap's form by its own name: keep-focus.ts. */
const FORM = '[class*="-ControlPaneContainer"]';

/** What scrolls a form: itself, a part around it, or the page. */
function scrollerOf(form: Element): Element {
  for (let each: Element | null = form; each; each = each.parentElement) {
    const isLonger = each.scrollHeight > each.clientHeight;
    if (isLonger && /auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return form.ownerDocument.documentElement;
}

/** Whether two addresses are of one entry's form: a new entry gets its own when it is saved. */
const isSameEntry = (before: string, now: string): boolean =>
  before === now ||
  (/\/new\b/.test(before) && now.startsWith(before.replace(/new\b.*/, 'entries/')));

/**
 * Leaves a form at the place where the editor was when Decap makes it anew, as at the first save: a
 * form of many screens would begin at its top, as if what she wrote were gone.
 * @param root the page
 */
export function keepScroll(root: Document): void {
  let form: Element | null = null;
  let address = '';
  let top = 0;
  const remember = (): void => {
    if (form?.isConnected === true) top = scrollerOf(form).scrollTop;
  };
  root.addEventListener('scroll', remember, { capture: true, passive: true });
  addEventListener('hashchange', () => {
    // Who comes back from the list begins at the top.
    if (!/\/(?:new|entries)\b/.test(location.hash)) address = '';
  });
  new MutationObserver(() => {
    const now = root.querySelector(FORM);
    if (now === null || now === form) return;
    if (isSameEntry(address, location.hash)) scrollerOf(now).scrollTop = top;
    [form, address] = [now, location.hash];
    remember();
  }).observe(root.body, { childList: true, subtree: true });
}
