/** In ms: a pause in typing after which a search is worth its work. */
const PAUSE = 150;

/**
 * Watches what is typed into a box. Words that are still being composed are nobody's question yet:
 * half of こそだて in Latin letters would find pages that no one meant.
 */
export class Typing {
  readonly #input: HTMLInputElement;
  readonly #onPause: () => void;
  #isComposing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param signal ends it */
  constructor(input: HTMLInputElement, onPause: () => void, signal: AbortSignal) {
    this.#input = input;
    this.#onPause = onPause;
    for (const type of ['input', 'compositionstart', 'compositionend']) {
      input.addEventListener(type, this, { signal });
    }
    signal.addEventListener('abort', () => {
      this.stop();
    });
  }

  get isComposing(): boolean {
    return this.#isComposing;
  }

  handleEvent(event: Event): void {
    this.stop();
    if (event.type === 'compositionstart') this.#isComposing = true;
    else if (event.type === 'compositionend') this.#isComposing = false;
    else if ((event as InputEvent).isComposing) return;
    if (!this.#isComposing) this.#timer = setTimeout(this.#onPause, PAUSE);
  }

  /** What was typed was searched already. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  get words(): string {
    return this.#input.value.trim();
  }
}
