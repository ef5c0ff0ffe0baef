/** In ms: whoever is typing is not told what each letter found. */
const QUIET = 1_000;

/** Says to screen readers what has come of a search. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** @param isTyped waits until the typing has ended */
  say(text: string, isTyped: boolean): void {
    clearTimeout(this.#timer);
    const say = (): void => {
      this.#region.textContent = text;
    };
    if (isTyped) this.#timer = setTimeout(say, QUIET);
    else say();
  }
}
