import { finderReaders, type FinderReaders } from '../domain/finder/readers.ts';
import type { Point } from '../domain/finder/finder-hub.ts';
import { japanClock } from '../domain/japan-clock.ts';
import { Controls } from './finder/controls.ts';
import { findHubs } from './finder/find-hubs.ts';
import { STEP, readQuery, writeQuery, type FinderQuery } from './finder/finder-query.ts';
import { locate } from './finder/locate.ts';
import { MapPlace } from './finder/map-place.ts';
import { PlaceBox } from './finder/place-box.ts';
import { presentMessage } from './finder/present-message.ts';
import { presentSaved } from './finder/present-saved.ts';
import { present } from './finder/present.ts';
import type { Presented } from './finder/presented.ts';
import { readFile } from './finder/read-file.ts';
import { ResultsPlace } from './finder/results-place.ts';
import { SAVED_EVENT, keepHub } from './finder/saved-hubs.ts';
import { showSaved } from './finder/show-saved.ts';
import { loadStyles } from './finder/load-styles.ts';
import { partOf, wordOf } from './finder/templates.ts';

/** Where the focus goes when the results are there; it stays where it is without one. */
type Focus = 'heading' | 'first-new';

/**
 * Hubs near a place, worked out in the visitor's browser from static files. All that is asked
 * stands in the page's address, but for the device's position, which is kept nowhere.
 */
class HubFinder extends HTMLElement {
  #controller = new AbortController();
  #controls = new Controls(this);
  #results = new ResultsPlace(this);
  #map = new MapPlace(this);
  #readers: FinderReaders = finderReaders((url) => readFile(url));
  #styles = loadStyles();
  #query: FinderQuery = readQuery('', []);
  #here: Point | undefined;
  #isOffline = false;
  /** Grows with each search: an answer that comes late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    for (const type of ['submit', 'change', 'click']) this.addEventListener(type, this, { signal });
    for (const type of ['popstate', 'pagehide', 'online', 'storage', SAVED_EVENT]) {
      addEventListener(type, this, { signal });
    }
    this.#box.readers = () => this.#readers;
    history.scrollRestoration = 'manual';
    void this.#follow();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') this.#submit(event);
    else if (event.type === 'change') this.#filter(event);
    else if (event.type === 'click') this.#click(event as MouseEvent);
    else if (event.type === 'popstate') void this.#follow();
    else if (event.type === 'pagehide') this.#remember();
    else if (event.type === 'online') this.#retryWhenOffline();
    else this.#showSaved();
  }

  get #box(): PlaceBox {
    const box = this.querySelector('place-box');
    if (!(box instanceof PlaceBox)) throw new Error('hub-finder: place-box is missing');
    return box;
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#box.close();
    const { input, facets } = this.#controls;
    const q = input.value.trim();
    if (!q) {
      this.#show(presentMessage('none-empty'));
      input.focus();
      return;
    }
    this.#go({ q, facets, count: STEP, near: false, saved: false }, 'heading');
  }

  #filter({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.name === 'f')
      this.#wish(this.#controls.facets);
  }

  #wish(facets: readonly string[]): void {
    this.#go({ ...this.#query, facets, count: STEP });
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="/hubs/?"]');
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (link && isPlain) {
      event.preventDefault();
      this.#go(readQuery(link.search, this.#controls.known), 'heading');
      return;
    }
    const button = event.target.closest('button');
    const part = button?.closest<HTMLElement>('[data-do], [data-facet]');
    if (!button || !part) return;
    if (part.dataset.do === 'save') this.#save(button, part.dataset);
    else this.#do(part.dataset.do ?? 'relieve', part.dataset);
  }

  #do(name: string, { facet, id = '' }: DOMStringMap): void {
    const { facets, count } = this.#query;
    if (name === 'here') void this.#locate();
    else if (name === 'more') this.#go({ ...this.#query, count: count + STEP }, 'first-new');
    else if (name === 'retry') void this.#run(this.#query, 'heading');
    else if (name === 'map') void this.#map.open();
    else if (name === 'clear' || name === 'relieve') {
      this.#wish(name === 'clear' ? [] : facets.filter((one) => one !== facet));
      this.#results.focusHeading();
    } else if (name === 'forget') {
      keepHub({ id, name: '', place: '' }, false);
      this.#results.focusHeading();
    }
  }

  #save(button: Element, { id = '', name = '', place = '' }: DOMStringMap): void {
    const isKept = keepHub({ id, name, place }, button.ariaPressed !== 'true');
    if (!isKept) partOf(this, 'status').textContent = wordOf('refused');
  }

  async #locate(): Promise<void> {
    const turn = ++this.#turn;
    this.#results.wait(wordOf('locating'));
    const found = await locate();
    if (turn !== this.#turn) return;
    if (typeof found === 'string') {
      this.#show(presentMessage(found), 'heading');
      return;
    }
    this.#here = found;
    this.#go({ ...this.#query, q: '', count: STEP, near: true, saved: false }, 'heading');
  }

  /** A search of its own, to which the back button leads; more of the same takes its place. */
  #go(query: FinderQuery, focus?: Focus): void {
    this.#remember();
    const isMore = focus === 'first-new';
    history[isMore ? 'replaceState' : 'pushState'](null, '', writeQuery(query));
    void this.#run(query, focus);
  }

  #remember(): void {
    history.replaceState({ y: scrollY }, '');
  }

  /** To where the address leads: at first, and by the browser's own buttons. */
  async #follow(): Promise<void> {
    const { y } = (history.state ?? {}) as { y?: number };
    const query = readQuery(location.search, this.#controls.known);
    const isSame = this.#turn > 0 && writeQuery(query) === writeQuery(this.#query);
    if (!isSame) await this.#run(query);
    if (y !== undefined) scrollTo({ top: y, behavior: 'instant' });
  }

  async #run(query: FinderQuery, focus?: Focus): Promise<void> {
    const turn = ++this.#turn;
    const { q, near, saved } = query;
    const before = this.#query;
    const isSamePlace = q === before.q && near === before.near && saved === before.saved;
    this.#query = query;
    this.#isOffline = false;
    this.#controls.show(query);
    document.documentElement.toggleAttribute('data-query', near || saved || q !== '');
    if (!isSamePlace) this.#results.wait(wordOf('loading'));
    const [shown] = await Promise.all([this.#answer(query), this.#styles]);
    if (turn === this.#turn) this.#show(shown, focus);
  }

  async #answer(query: FinderQuery): Promise<Presented> {
    if (query.saved) return presentSaved('saved', 'saved-empty');
    if (query.near && !this.#here) return presentMessage('ask-here');
    if (!query.near && !query.q)
      return presentMessage(query.facets.length > 0 ? 'first-facets' : 'first');
    const here = query.near ? this.#here : undefined;
    const instant = new Date();
    const today = japanClock(instant).date;
    const find = () => findHubs({ ...query, here, today, readers: this.#readers });
    try {
      const outcome = await find().catch((error: unknown) => {
        if (isOffline(error)) throw error;
        // A new build has put other files in the place of those that this page knows.
        this.#readers = finderReaders((url) => readFile(url, 'no-cache'));
        return find();
      });
      return present(outcome, query, (facet) => this.#controls.labelOf(facet), instant);
    } catch (error) {
      this.#isOffline = isOffline(error);
      if (!(error instanceof Error && error.cause)) reportError(error);
      return this.#isOffline ? presentSaved('offline-saved', 'offline') : presentMessage('missing');
    }
  }

  #show(shown: Presented, focus?: Focus): void {
    this.#results.show(shown, focus);
    this.#map.show(shown);
  }

  #retryWhenOffline(): void {
    if (this.#isOffline) void this.#run(this.#query);
  }

  #showSaved(): void {
    this.#controls.showSaved();
    for (const place of this.querySelectorAll<HTMLElement>('[data-do=save]')) showSaved(place);
    if (this.#query.saved) this.#show(presentSaved('saved', 'saved-empty'));
  }
}

const isOffline = (error: unknown): boolean => error instanceof Error && error.cause === 'offline';

customElements.define('hub-finder', HubFinder);
