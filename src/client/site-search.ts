import { groupHits } from '../domain/search-groups.ts';
import { searchAddress, searchQuery, type SearchQuery } from '../domain/search-query.ts';
import { fillText, type Parts } from '../domain/fill-text.ts';
import { partOf } from './page/part-of.ts';
import type { Finding } from './search/searcher.ts';
import { Announcer } from './search-ui/announcer.ts';
import { isPlainClick } from './search-ui/is-plain-click.ts';
import { loadAhead, loadEngine } from './search-ui/load-engine.ts';
import { Pieces } from './search-ui/pieces.ts';
import { presentFinding } from './search-ui/present-finding.ts';
import { recentList } from './search-ui/recent-list.ts';
import { rememberSearch } from './search-ui/recent-store.ts';
import { chooseSection, chosenSection, showCounts } from './search-ui/section-choice.ts';
import { Typing } from './search-ui/typing.ts';

/** In ms: a shorter wait needs no word. */
const PATIENCE = 300;

/** How a search came about: what is typed is not said at once, and not remembered. */
type Cause = 'typed' | 'asked' | 'address';

/**
 * The search page: a form that works on its own address (`?q=…&section=…`), made quick. What is
 * typed is searched at each pause and stands in the address; only what was asked for with Enter or a
 * link is a step for the back button.
 */
class SiteSearch extends HTMLElement {
  #controller = new AbortController();
  #pieces = new Pieces(document);
  #typing: Typing | undefined;
  #announcer: Announcer | undefined;
  #query: SearchQuery = { q: '', section: '' };
  /** The last finding, which another section needs no search for. */
  #found: { q: string; finding: Finding } | undefined;
  /** The address that the back button comes to, while words are being typed. */
  #step = '';
  #isOffline = false;
  #wait: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each search: an answer that comes late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    for (const type of ['submit', 'change', 'click', 'focusin']) {
      this.addEventListener(type, this, { signal });
    }
    for (const type of ['popstate', 'online']) addEventListener(type, this, { signal });
    const onPause = (): void => {
      this.#type();
    };
    this.#typing = new Typing(this.#input, onPause, signal);
    this.#announcer = new Announcer(partOf('said', this));
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
    clearTimeout(this.#wait);
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') this.#submit(event);
    else if (event.type === 'change') this.#choose(event.target as Element);
    else if (event.type === 'click') this.#click(event as MouseEvent);
    else if (event.type === 'focusin') this.#prepare(event.target);
    else if (event.type === 'popstate') this.#follow();
    else if (this.#isOffline) void this.#run(this.#query, 'address');
  }

  get #form(): HTMLFormElement {
    return partOf('form', this) as HTMLFormElement;
  }
  get #input(): HTMLInputElement {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }
  get #room(): HTMLElement {
    return partOf('room', this);
  }
  get #asked(): SearchQuery {
    return { q: this.#input.value.trim(), section: chosenSection(this.#form) };
  }

  /** To where the address leads: at first, and by the browser's own buttons. */
  #follow(): void {
    const query = searchQuery(location.search);
    const url = searchAddress(query);
    this.#step = url;
    // A jump within the page is no search.
    if (this.#turn === 0 || url !== searchAddress(this.#query)) void this.#run(query, 'address');
  }

  #prepare(target: EventTarget | null): void {
    if (target !== this.#input) return;
    loadAhead();
    if (!this.#query.q) this.#showRecent();
  }

  #type(): void {
    const query = this.#asked;
    if (query.q === this.#query.q) return;
    history.replaceState(null, '', searchAddress(query));
    void this.#run(query, 'typed');
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.#typing?.isComposing) return;
    this.#typing?.stop();
    // What was typed on the way is no step of its own.
    history.replaceState(null, '', this.#step);
    void this.#go(this.#asked);
  }

  /** Arrow keys pass through several sections: they are no steps for the back button. */
  #choose(target: Element): void {
    if (!target.matches('[name=section]')) return;
    this.#step = searchAddress(this.#asked);
    history.replaceState(null, '', this.#step);
    void this.#run(this.#asked, 'address');
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('[data-do=retry]')) {
      void this.#run(this.#query, 'asked');
      // The button goes with what has failed.
      this.#input.focus();
    }
    const link = target.closest('a');
    if (!link) return;
    if (link.closest('[data-search-result], [data-part=answers]')) rememberSearch(this.#query.q);
    if (link.pathname !== location.pathname || !isPlainClick(event)) return;
    event.preventDefault();
    void this.#go(searchQuery(link.search)).then(() => {
      const heading = this.#room.querySelector<HTMLElement>('[data-part=heading]');
      (heading ?? this.#input).focus();
    });
  }

  /** A step of its own, to which the back button leads. */
  #go(query: SearchQuery): Promise<void> {
    const url = searchAddress(query);
    if (url !== this.#step) history.pushState(null, '', url);
    this.#step = url;
    return this.#run(query, 'asked');
  }

  async #run(asked: SearchQuery, cause: Cause): Promise<void> {
    const turn = ++this.#turn;
    const { q } = asked;
    const isTyped = cause === 'typed';
    this.#query = { q, section: chooseSection(this.#form, asked.section) };
    this.#isOffline = false;
    clearTimeout(this.#wait);
    if (!isTyped) this.#input.value = q;
    document.documentElement.toggleAttribute('data-query', q !== '');
    if (!q) {
      this.#rest();
      return;
    }
    this.#wait = setTimeout(() => {
      this.#room.replaceChildren();
      this.#say('loading', {}, isTyped);
    }, PATIENCE);
    try {
      const [finding, nodes] = await this.#find(this.#query, turn);
      if (turn !== this.#turn) return;
      this.#show(finding, nodes, isTyped);
      if (cause === 'asked' && finding.hits.length > 0) rememberSearch(q);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  async #find(query: SearchQuery, turn: number): Promise<[Finding, HTMLElement[]]> {
    const { q } = query;
    const engine = await loadEngine();
    const finding = this.#found?.q === q ? this.#found.finding : await engine.find(q);
    this.#found = { q, finding };
    const isCurrent = (): boolean => turn === this.#turn;
    const asked = { q, engine, pieces: this.#pieces, isCurrent };
    return [finding, await presentFinding(finding, query, asked)];
  }

  #show({ hits, related }: Finding, nodes: readonly HTMLElement[], isTyped: boolean): void {
    const { q, section } = this.#query;
    clearTimeout(this.#wait);
    this.#room.replaceChildren(...nodes);
    showCounts(this.#form, groupHits(hits));
    const count = hits.filter((hit) => !section || hit.section === section).length;
    if (hits.length === 0 && related.length > 0) {
      this.#say('none-related', { query: q, count: related.length }, isTyped);
      return;
    }
    const key = `${count > 0 ? 'found' : 'none'}${section && hits.length > 0 ? '-section' : ''}`;
    this.#say(key, { query: q, section, count }, isTyped);
  }

  #rest(): void {
    this.#room.replaceChildren();
    showCounts(this.#form, undefined);
    this.#say('idle', {}, true);
    if (document.activeElement === this.#input) this.#showRecent();
  }

  #fail(): void {
    clearTimeout(this.#wait);
    this.#isOffline = !navigator.onLine;
    this.#room.replaceChildren(this.#pieces.copy('retry'));
    showCounts(this.#form, undefined);
    this.#say(this.#isOffline ? 'offline' : 'failed', {}, false);
  }

  #showRecent(): void {
    const list = recentList(this.#pieces, () => {
      this.#input.focus();
    });
    if (list) this.#room.replaceChildren(list);
  }

  /** @param isTyped waits with saying it, though not with showing it */
  #say(key: string, parts: Parts, isTyped: boolean): void {
    const text = fillText(this.getAttribute(`data-${key}`) ?? '', parts);
    partOf('status', this).textContent = text;
    this.#announcer?.say(text, isTyped);
  }
}

customElements.define('site-search', SiteSearch);
