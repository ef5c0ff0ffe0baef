/** In ms; long enough to read twice what it says. */
const SHOWN_FOR = 8_000;

/**
 * A word on what has just been done. It goes by itself, but not from under a pointer or the focus,
 * and never lies over the control that has the focus.
 */
export class UiToast extends HTMLElement {
  #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What last had the focus outside; it gets it back when the toast is closed. */
  #before: Element | null = null;

  /** Says it in the place of what was said before. */
  show(text: string): void {
    this.#controller.abort();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#say(text);
    this.querySelector('button')?.addEventListener(
      'click',
      () => {
        this.#hide();
        if (this.#before instanceof HTMLElement) this.#before.focus();
      },
      { signal },
    );
    for (const type of ['focusin', 'scroll', 'resize']) {
      addEventListener(
        type,
        () => {
          this.#makeWay();
        },
        { signal },
      );
    }
    this.#makeWay();
    this.#wait();
  }

  disconnectedCallback(): void {
    this.#hide();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.matches(':hover, :focus-within')) this.#wait();
      else this.#hide();
    }, SHOWN_FOR);
  }

  #hide(): void {
    this.#controller.abort();
    clearTimeout(this.#timer);
    this.removeAttribute('data-lower');
    this.#say('');
  }

  #say(text: string): void {
    this.toggleAttribute('data-shown', text !== '');
    this.querySelector('button')?.toggleAttribute('hidden', text === '');
    // A new node is read out, even when it says the same again.
    this.querySelector('output')?.replaceChildren(text);
  }

  #makeWay(): void {
    const focused = document.activeElement;
    if (this.contains(focused)) return;
    this.#before = focused;
    // What holds the toast, such as the whole page, is no control.
    if (!focused || focused.contains(this)) return;
    const own = this.getBoundingClientRect();
    const other = focused.getBoundingClientRect();
    const isApart =
      other.bottom < own.top ||
      other.top > own.bottom ||
      other.right < own.left ||
      other.left > own.right;
    if (!isApart) this.toggleAttribute('data-lower');
  }
}

customElements.define('ui-toast', UiToast);
