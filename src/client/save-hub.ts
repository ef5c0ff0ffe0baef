import { SAVED_EVENT, keepHub, savedHubs } from './finder/saved-hubs.ts';

/**
 * A switch that saves a hub on this device, and shows whether it is saved. It comes `hidden`, as
 * without this script it could do nothing. `data-id`, `data-name` and `data-place` are what is kept.
 */
class SaveHub extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const show = (): void => {
      this.#show();
    };
    this.querySelector('button')?.addEventListener(
      'click',
      () => {
        this.#toggle();
      },
      { signal },
    );
    for (const type of ['storage', 'pageshow', SAVED_EVENT])
      addEventListener(type, show, { signal });
    this.hidden = false;
    show();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  get #isSaved(): boolean {
    return savedHubs().some(({ id }) => id === this.dataset.id);
  }

  #toggle(): void {
    const { id = '', name = '', place = '' } = this.dataset;
    const isDone = keepHub({ id, name, place }, !this.#isSaved);
    const word = this.querySelector('output');
    if (word) word.textContent = isDone ? '' : (this.dataset.refused ?? '');
  }

  #show(): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(this.#isSaved));
  }
}

customElements.define('save-hub', SaveHub);
