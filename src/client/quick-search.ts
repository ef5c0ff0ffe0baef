import { fillText, type Parts } from '../domain/fill-text.ts';
import { isForComposing } from './page/is-for-composing.ts';
import { partOf } from './page/part-of.ts';
import type { Finding } from './search/searcher.ts';
import { Announcer } from './search-ui/announcer.ts';
import { isPlainClick } from './search-ui/is-plain-click.ts';
import { loadAhead, loadEngine } from './search-ui/load-engine.ts';
import { loadSheet } from './search-ui/load-sheet.ts';
import { OptionList } from './search-ui/option-list.ts';
import type { Pieces } from './search-ui/pieces.ts';
import { MOST_RELATED, QuickOptions } from './search-ui/quick-options.ts';
import { readPieces } from './search-ui/read-pieces.ts';
import { recentList } from './search-ui/recent-list.ts';
import { rememberSearch } from './search-ui/recent-store.ts';
import { Typing } from './search-ui/typing.ts';

/** In ms: a shorter wait needs no word. */
const PATIENCE = 300;

let pieces: Promise<Pieces> | undefined;
let sheet: Promise<unknown> | undefined;

/**
 * The quick search, over whatever page somebody reads: a dialog with a combobox. The shared script
 * puts the element on the page; it opens at once, and goes when it is closed.
 */
class QuickSearch extends HTMLElement {
  #controller = new AbortController();
  #pieces: Pieces | undefined;
  #list: OptionList | undefined;
  #typing: Typing | undefined;
  #announcer: Announcer | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each search: an answer that comes late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#controller = new AbortController();
    pieces ??= readPieces();
    pieces.then(
      (read) => this.#open(read),
      () => {
        pieces = undefined;
        location.assign('/search/');
      },
    );
  }

  disconnectedCallback(): void {
    this.#controller.abort();
    clearTimeout(this.#wait);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }
  get #input(): HTMLInputElement {
    return partOf('input', this) as HTMLInputElement;
  }
  get #room(): HTMLElement {
    return partOf('room', this);
  }

  async #open(read: Pieces): Promise<void> {
    const opener = document.activeElement;
    const { signal } = this.#controller;
    this.#pieces = read;
    const dialog = read.copy('quick') as HTMLDialogElement;
    sheet ??= loadSheet(dialog.dataset.styles ?? '');
    await sheet;
    if (signal.aborted) return;
    this.append(dialog);
    for (const type of ['submit', 'click', 'keydown', 'input', 'pointerdown']) {
      dialog.addEventListener(type, this, { signal });
    }
    addEventListener('online', this, { signal });
    dialog.addEventListener('close', () => {
      this.remove();
      giveFocusBack(opener);
    });
    this.#list = new OptionList(this.#input, partOf('list', this));
    this.#announcer = new Announcer(partOf('said', this));
    this.#typing = new Typing(this.#input, () => void this.#run(), signal);
    dialog.showModal();
    this.#input.focus();
    this.#showRecent();
    loadAhead();
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') this.#submit(event);
    else if (event.type === 'click') this.#click(event as MouseEvent);
    else if (event instanceof KeyboardEvent) this.#press(event);
    else if (event.type === 'input') this.#list?.leave();
    // The box keeps the focus while its list is pressed or scrolled.
    else if (event.type === 'pointerdown') {
      if (partOf('list', this).contains(event.target as Element)) event.preventDefault();
    } else if (this.querySelector('[data-do=retry]')) void this.#run();
  }

  /** The form goes to the search page by itself. */
  #submit(event: Event): void {
    const { isComposing, words } = this.#typing ?? {};
    if (!words || isComposing) event.preventDefault();
    else rememberSearch(words);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('[role=option]');
    if (target === this.#dialog || target.closest('[data-do=close]')) this.#dialog?.close();
    else if (target.closest('[data-do=retry]')) void this.#run();
    else if (link) {
      rememberSearch(this.#typing?.words ?? '');
      // Another part of this page lies under the dialog.
      if (link.pathname === location.pathname && isPlainClick(event)) this.#dialog?.close();
    }
  }

  #press(event: KeyboardEvent): void {
    if (event.target !== this.#input || isForComposing(event)) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const active = this.#list?.active;
    if (key === 'Enter' && active) active.click();
    else if (!this.#list?.press(key)) return;
    event.preventDefault();
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const q = this.#typing?.words ?? '';
    clearTimeout(this.#wait);
    if (!q) {
      this.#list?.show([]);
      this.#say('');
      this.#showRecent();
      return;
    }
    this.#wait = setTimeout(() => {
      this.#list?.show([]);
      this.#say('loading');
    }, PATIENCE);
    try {
      const engine = await loadEngine();
      const finding = await engine.find(q);
      if (turn !== this.#turn || !this.#pieces || !this.#dialog) return;
      const options = new QuickOptions(
        { q, engine, pieces: this.#pieces, isCurrent: () => turn === this.#turn },
        this.#dialog,
      );
      const groups = await options.groups(finding);
      if (turn !== this.#turn) return;
      this.#show(groups, q, finding);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #show(groups: readonly HTMLElement[], query: string, { hits, related }: Finding): void {
    clearTimeout(this.#wait);
    const isNothing = hits.length === 0 && related.length === 0;
    const tips = isNothing ? this.#pieces?.copy('empty') : undefined;
    this.#room.replaceChildren(...(tips ? [tips] : []));
    this.#list?.show(groups);
    if (hits.length > 0) this.#say('found', { query, count: hits.length });
    else if (related.length > 0) {
      this.#say('none-related', { query, count: Math.min(related.length, MOST_RELATED) });
    } else this.#say('none', { query });
  }

  #fail(): void {
    clearTimeout(this.#wait);
    this.#list?.show([]);
    const retry = this.#pieces?.copy('retry');
    if (retry) this.#room.replaceChildren(retry);
    this.#say(navigator.onLine ? 'failed' : 'offline');
  }

  #showRecent(): void {
    const onEmpty = (): void => {
      this.#input.focus();
    };
    const list = this.#pieces && recentList(this.#pieces, onEmpty);
    this.#room.replaceChildren(...(list ? [list] : []));
  }

  #say(key: string, parts: Parts = {}): void {
    const text = fillText(this.#dialog?.getAttribute(`data-${key}`) ?? '', parts);
    partOf('status', this).textContent = text;
    this.#announcer?.say(text, true);
  }
}

/** A link in the menu went with the menu: the one beside it takes the focus. */
function giveFocusBack(opener: Element | null): void {
  const links = document.querySelectorAll<HTMLElement>('[data-quick-search] a[href="/search/"]');
  const isThere = opener instanceof HTMLElement && opener.checkVisibility();
  const target = isThere ? opener : [...links].find((link) => link.checkVisibility());
  target?.focus();
}

customElements.define('quick-search', QuickSearch);
