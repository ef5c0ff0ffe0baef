import { searchAddress, searchQuery, type SearchQuery } from '../domain/search-query.ts';
import { renderResult } from './search-result.ts';
import { loadPagefind, searchPages, type Pagefind, type PagefindResult } from './pagefind.ts';

const PAGE_SIZE = 10;

/**
 * The search page: a form that works on its own address (`?q=…&section=…`), made quick.
 * Its words come from `data-*` attributes and a `<template>`.
 */
class SiteSearch extends HTMLElement {
  #controller = new AbortController();
  #pagefind: Promise<Pagefind> | undefined;
  #results: readonly PagefindResult[] = [];
  /** Grows with each search: an answer that comes late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#form.addEventListener(
      'submit',
      (event) => {
        this.#submit(event);
      },
      { signal },
    );
    this.#form.addEventListener(
      'change',
      (event) => {
        this.#filter(event);
      },
      { signal },
    );
    this.#more.addEventListener('click', () => void this.#showMore(true), { signal });
    addEventListener('popstate', () => void this.#run(searchQuery(location.search)), { signal });
    void this.#run(searchQuery(location.search));
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  get #form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement);
  }
  get #status(): HTMLElement {
    return this.#part('[data-search-status]', HTMLElement);
  }
  get #list(): HTMLElement {
    return this.#part('[data-search-results]', HTMLElement);
  }
  get #more(): HTMLButtonElement {
    return this.#part('[data-search-more]', HTMLButtonElement);
  }

  #part<Part extends HTMLElement>(selector: string, kind: new () => Part): Part {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`site-search: ${selector} is missing`);
    return part;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const query = this.#query();
    history.pushState(null, '', searchAddress(query));
    void this.#run(query);
  }

  /**
   * A change of the section searches at once; the text field waits for Enter or the button.
   * Arrow keys pass through several sections: they are no steps for the back button.
   */
  #filter(event: Event): void {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
    const query = this.#query();
    history.replaceState(null, '', searchAddress(query));
    void this.#run(query);
  }

  #query(): SearchQuery {
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string') data.set(name, value);
    }
    return searchQuery(`?${data.toString()}`);
  }

  async #run(asked: SearchQuery): Promise<void> {
    const turn = ++this.#turn;
    // A section that is no choice of the form would find nothing, and show no choice made.
    const sections = [...this.#form.querySelectorAll<HTMLInputElement>('[name=section]')];
    const isKnown = sections.some(({ value }) => value === asked.section);
    const query = isKnown ? asked : { ...asked, section: '' };
    this.#fill(query);
    this.#list.replaceChildren();
    this.#more.hidden = true;
    document.documentElement.toggleAttribute('data-query', query.q !== '');
    this.#empty(false);
    if (query.q === '') {
      this.#say('idle');
      return;
    }
    this.#say('loading');
    try {
      this.#pagefind ??= loadPagefind();
      const pagefind = await this.#pagefind;
      const results = await searchPages(pagefind, query.q, query.section);
      if (turn !== this.#turn) return;
      this.#results = results;
      await this.#showMore(false);
      if (turn !== this.#turn) return;
      this.#empty(results.length === 0);
      this.#say(results.length > 0 ? 'found' : 'none', query.q, results.length);
    } catch {
      this.#pagefind = undefined;
      if (turn === this.#turn) this.#say('failed');
    }
  }

  async #showMore(moveFocus: boolean): Promise<void> {
    const turn = this.#turn;
    const shown = this.#list.children.length;
    const next = this.#results.slice(shown, shown + PAGE_SIZE);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    const template = this.#part('template', HTMLTemplateElement);
    this.#list.append(...pages.map((page) => renderResult(template, page)));
    this.#more.hidden = this.#list.children.length >= this.#results.length;
    if (moveFocus) this.#list.children[shown]?.querySelector('a')?.focus();
  }

  #fill({ q, section }: SearchQuery): void {
    for (const input of this.#form.querySelectorAll('input')) {
      if (input.name === 'q') input.value = q;
      if (input.name === 'section') input.checked = input.value === section;
    }
  }

  #empty(isEmpty: boolean): void {
    const help = this.#part('[data-search-none]', HTMLElement);
    help.hidden = !isEmpty;
    help.toggleAttribute('data-search-empty', isEmpty);
  }

  #say(key: 'idle' | 'loading' | 'found' | 'none' | 'failed', query = '', count = 0): void {
    this.#status.textContent = (this.dataset[key] ?? '')
      .replace('{query}', query)
      .replace('{count}', String(count));
  }
}

customElements.define('site-search', SiteSearch);
