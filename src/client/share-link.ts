import { UiToast } from './ui-toast.ts';

/**
 * Passes this page on: by the system's own menu on a phone that has one, else as a copied link; and
 * prints it. Where the clipboard is refused, the address stands in a field, ready to be copied.
 */
class ShareLink extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    this.#controller = new AbortController();
    const canShare = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
    this.#part('[data-share=copy]', HTMLElement).hidden = canShare;
    this.#part('[data-share=share]', HTMLElement).hidden = !canShare;
    this.hidden = false;
    this.#on('copy', () => void this.#copy());
    this.#on('share', () => void this.#share());
    this.#on('print', () => {
      print();
    });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  /** Without what only this visit has brought into it: search words, a place on the page. */
  get #address(): string {
    return location.origin + location.pathname;
  }

  #part<Part extends HTMLElement>(selector: string, kind: new () => Part): Part {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`share-link: ${selector} is missing`);
    return part;
  }

  #on(name: string, listener: () => void): void {
    const { signal } = this.#controller;
    this.#part(`[data-share=${name}] button`, HTMLElement).addEventListener('click', listener, {
      signal,
    });
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#address);
      this.#part('ui-toast', UiToast).show(this.getAttribute('data-copied') ?? '');
    } catch {
      this.#offer();
    }
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: this.#address });
    } catch (error) {
      // Whoever has closed the menu wants nothing else.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#offer();
    }
  }

  #offer(): void {
    const input = this.#part('input', HTMLInputElement);
    this.#part('[data-share=address]', HTMLElement).hidden = false;
    input.value = this.#address;
    input.focus();
    input.select();
  }
}

customElements.define('share-link', ShareLink);
