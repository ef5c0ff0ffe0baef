import type { Point } from '../domain/finder/finder-hub.ts';
import { japanClock } from '../domain/japan-clock.ts';
import { answer, isOffline, readers } from './finder/answers.ts';
import { chosenFacets, knownFacets, showControls, showSavedCount } from './finder/controls.ts';
import { STEP, readQuery, writeQuery, type FinderQuery } from './finder/finder-query.ts';
import { loadStyles } from './finder/load-styles.ts';
import { locate } from './finder/locate.ts';
import { openMap, showMap } from './finder/map-place.ts';
import { PlaceBox } from './finder/place-box.ts';
import { presentMessage } from './finder/present-message.ts';
import { presentSaved } from './finder/present-saved.ts';
import type { Presented } from './finder/presented.ts';
import {
  focusHeading,
  refreshResults,
  showAbove,
  showResults,
  showWait,
} from './finder/results-place.ts';
import { SAVED_EVENT, keepHub } from './finder/saved-hubs.ts';
import { showSaved } from './finder/show-saved.ts';
import { partOf } from './page/part-of.ts';
import { wordOf } from './finder/templates.ts';

/** In ms; hubs open and close at whole minutes. */
const MINUTE = 60_000;

const WINDOW_EVENTS = [
  ...['popstate', 'pagehide', 'pageshow', 'visibilitychange'],
  ...['online', 'storage', SAVED_EVENT],
];

/** Where the focus goes when the results are there; it stays where it is without one. */
type Focus = 'heading' | 'first-new';

/**
 * Hubs near a place, worked out in the visitor's browser from static files. All that is asked
 * stands in the page's address, but for the device's position, which is kept nowhere.
 */
class HubFinder extends HTMLElement {
  #controller: AbortController | undefined;
  #box: PlaceBox | undefined;
  #styles = loadStyles();
  #query = readQuery('', []);
  #here: Point | undefined;
  /** The date in Japan for which the list was made. */
  #date = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each search: an answer that comes late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    for (const type of ['submit', 'change', 'click']) this.addEventListener(type, this, { signal });
    for (const type of WINDOW_EVENTS) addEventListener(type, this, { signal });
    this.#box = new PlaceBox(() => readers, signal);
    void this.#follow();
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    clearTimeout(this.#timer);
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') this.#submit(event);
    else if (event.type === 'change') this.#filter(event.target);
    else if (event.type === 'click') this.#click(event as MouseEvent);
    else if (event.type === 'popstate') void this.#follow();
    else if (event.type === 'pagehide') remember(scrollY);
    else if (event.type === 'pageshow' || event.type === 'visibilitychange') this.#keepTime();
    else if (event.type !== 'online') this.#showSaved();
    else if (isOffline) void this.#run(this.#query);
  }

  /** Says anew what is open each minute, as long as somebody looks. */
  #keepTime(): void {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    const isOfToday = this.#query.facets.includes('today');
    if (isOfToday && japanClock(new Date()).date !== this.#date) void this.#run(this.#query);
    else refreshResults();
    this.#timer = setTimeout(
      () => {
        this.#keepTime();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#box?.close();
    const q = this.#box?.input.value.trim();
    if (q) {
      const facets = chosenFacets();
      this.#go({ q, facets, count: STEP, near: false, saved: false }, 'heading');
    } else {
      this.#refuse('none-empty');
      this.#box?.input.focus();
    }
  }

  #filter(target: EventTarget | null): void {
    if (target !== this.#box?.input) this.#wish(chosenFacets());
  }

  #wish(facets: readonly string[]): void {
    this.#go({ ...this.#query, facets, count: STEP });
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[href^="/hubs/?"]');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link && isPlain) {
      event.preventDefault();
      this.#go(readQuery(link.search, knownFacets()), 'heading');
      return;
    }
    const button = target.closest('button');
    const part = button?.closest<HTMLElement>('[data-do]');
    if (button && part) this.#do(button, part);
  }

  #do(button: Element, part: HTMLElement): void {
    const { do: name, facet, id = '', name: hub = '', place = '' } = part.dataset;
    const { facets, count } = this.#query;
    if (name === 'here') void this.#locate();
    else if (name === 'more') this.#go({ ...this.#query, count: count + STEP }, 'first-new');
    else if (name === 'retry') void this.#run(this.#query, 'heading');
    else if (name === 'map') openMap();
    else if (name === 'save') {
      const isKept = button.getAttribute('aria-pressed') !== 'true';
      const isDone = keepHub({ id, name: hub, place }, isKept);
      partOf('refused', part).textContent = isDone ? '' : wordOf('refused');
    } else {
      if (name === 'forget') keepHub({ id, name: hub, place }, false);
      else this.#wish(name === 'clear' ? [] : facets.filter((one) => one !== facet));
      focusHeading(false);
    }
  }

  async #locate(): Promise<void> {
    const turn = ++this.#turn;
    partOf('status').textContent = wordOf('locating');
    const found = await locate();
    if (turn !== this.#turn) return;
    if (typeof found === 'string') {
      this.#refuse(found);
      focusHeading(true);
    } else {
      this.#here = found;
      this.#go({ ...this.#query, q: '', count: STEP, near: true, saved: false }, 'heading');
    }
  }

  /** Says why nothing is searched; what the address leads to stays. */
  #refuse(why: string): void {
    const message = presentMessage(why);
    if (!isAsking(this.#query) || !showAbove(message)) show(message);
  }

  /** A search of its own, to which the back button leads; more of the same takes its place. */
  #go(query: FinderQuery, focus?: Focus): void {
    const y = scrollY;
    const url = writeQuery(query);
    const isSame = focus === 'first-new' || url === writeQuery(this.#query);
    const write = (): void => {
      remember(y);
      history[isSame ? 'replaceState' : 'pushState'](null, '', url);
    };
    // A filter's answer is there at once: the browser's own work does not hold it up.
    this.toggleAttribute('data-quick', !focus);
    if (focus) write();
    else requestAnimationFrame(() => setTimeout(write));
    void this.#run(query, focus);
  }

  /** To where the address leads: at first, and by the browser's own buttons. */
  async #follow(): Promise<void> {
    const { y } = (history.state ?? {}) as { y?: number };
    const query = readQuery(location.search, knownFacets());
    const url = writeQuery(query);
    const isSame = this.#turn > 0 && url === writeQuery(this.#query);
    // What cannot be asked for does not stay in the address.
    history.replaceState(history.state, '', url + location.hash);
    this.removeAttribute('data-quick');
    if (!isSame) await this.#run(query);
    if (y !== undefined) scrollTo({ top: y, behavior: 'instant' });
  }

  async #run(query: FinderQuery, focus?: Focus): Promise<void> {
    const turn = ++this.#turn;
    const { q, saved } = query;
    const isAsked = isAsking(query);
    const isSamePlace = placeOf(query) === placeOf(this.#query);
    this.#query = query;
    const input = this.#box?.input;
    // What was typed since, and not yet sent, stays.
    if (input && input.defaultValue !== q) input.value = input.defaultValue = q;
    showControls(query);
    this.toggleAttribute('data-saved', saved);
    document.documentElement.toggleAttribute('data-query', isAsked);
    history.scrollRestoration = isAsked ? 'manual' : 'auto';
    // Who asks again for the same wants to see that something is done.
    if (!isSamePlace || focus === 'heading') showWait(wordOf('loading'));
    this.#date = japanClock(new Date()).date;
    const here = query.near ? this.#here : undefined;
    const answered = answer(query, here, this.#date);
    const [shown] = await Promise.all([answered, this.#styles]);
    if (turn === this.#turn) show(shown, focus);
  }

  #showSaved(): void {
    showSavedCount();
    for (const place of this.querySelectorAll<HTMLElement>('[data-do=save]')) showSaved(place);
    if (this.#query.saved) show(presentSaved('saved'));
  }
}

const placeOf = ({ q, near, saved }: FinderQuery): string => [q, near, saved].join();
const isAsking = ({ q, near, saved }: FinderQuery): boolean => near || saved || q !== '';

function show(shown: Presented, focus?: Focus): void {
  showResults(shown, focus);
  showMap(shown);
}

/** Keeps how far the page was scrolled, for whoever comes back. */
function remember(y: number): void {
  history.replaceState({ y }, '');
}

customElements.define('hub-finder', HubFinder);
