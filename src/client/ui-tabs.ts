/** Which tab a key leads to, from the one that has the focus. */
const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
  // The tab is open already; on a link the page would scroll.
  ' ': (at) => at,
};

/**
 * Tabs after the pattern of the WAI-ARIA Authoring Practices; they open as they get the focus. The
 * open one stands in the address, and the browser's own search finds what is in the others.
 */
class UiTabs extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    for (const type of ['click', 'keydown', 'beforematch']) {
      this.addEventListener(type, this, { signal });
    }
    addEventListener('hashchange', this, { signal });
    for (const tab of this.#tabs) {
      const panel = panelOf(tab);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      // Where nothing in it takes the focus, the keyboard would pass it by.
      if (!panel.querySelector('a, button, input, summary')) panel.tabIndex = 0;
    }
    this.#open(this.#tabOf(addressed()) ?? this.#tabs[0]);
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (event.type === 'hashchange') this.#follow();
    else if (event.type === 'beforematch') this.#open(this.#tabOf(target));
    else this.#choose(event as KeyboardEvent | MouseEvent);
  }

  get #tabs(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>(':scope > [role=tablist] > a')];
  }

  /** The tab of the part that holds something. */
  #tabOf(held: EventTarget | null): HTMLAnchorElement | undefined {
    return this.#tabs.find((tab) => held instanceof Node && panelOf(tab).contains(held));
  }

  /** By a click, which the back button undoes, or by a key, which passes through several tabs. */
  #choose(event: KeyboardEvent | MouseEvent): void {
    const tabs = this.#tabs;
    const at = tabs.findIndex((tab) => tab === event.target);
    // Those are the browser's: back in history, a new tab.
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isKey = event instanceof KeyboardEvent;
    const tab = tabs[isKey ? (KEYS[event.key]?.(at, tabs.length) ?? -1) : at];
    if (!tab) return;
    event.preventDefault();
    this.#open(tab);
    tab.focus();
    // Last: Safari throws when a key that is held down changes the address too often.
    if (tab.hash !== location.hash) {
      history[isKey ? 'replaceState' : 'pushState'](null, '', tab.hash);
    }
  }

  /** To where the address leads now; without a name in it, to the first part. */
  #follow(): void {
    const target = addressed();
    const tab = location.hash ? this.#tabOf(target) : this.#tabs[0];
    if (!tab) return;
    const wasHidden = panelOf(tab).hidden;
    this.#open(tab);
    // A browser that knows no `until-found` could not go there by itself.
    if (wasHidden && target?.id !== panelOf(tab).id) target?.scrollIntoView();
  }

  #open(chosen: HTMLAnchorElement | undefined): void {
    if (!chosen) return;
    for (const tab of this.#tabs) {
      const isOpen = tab === chosen;
      tab.setAttribute('aria-selected', String(isOpen));
      tab.tabIndex = isOpen ? 0 : -1;
      if (isOpen) panelOf(tab).removeAttribute('hidden');
      else panelOf(tab).setAttribute('hidden', 'until-found');
    }
  }
}

function panelOf(tab: HTMLAnchorElement): HTMLElement {
  const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
  if (!panel) throw new Error(`ui-tabs: ${tab.hash} is missing`);
  return panel;
}

/** What the address names on this page. */
function addressed(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

customElements.define('ui-tabs', UiTabs);
