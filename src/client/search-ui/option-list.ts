/**
 * The list under a box, after the combobox pattern of the WAI-ARIA Authoring Practices: the box keeps
 * the focus, and says which option is the active one.
 */
export class OptionList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  get active(): HTMLElement | undefined {
    return this.#options.find((option) => option.matches('[aria-selected=true]'));
  }

  /** @param groups hold the options; without any the list is closed */
  show(groups: readonly HTMLElement[]): void {
    this.#list.replaceChildren(...groups);
    this.#list.scrollTop = 0;
    this.#renew();
  }

  #renew(): void {
    for (const [index, option] of this.#options.entries()) {
      option.id = `${this.#list.id}-${String(index)}`;
    }
    const isOpen = this.#list.childElementCount > 0;
    this.#list.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
    this.#point(this.active);
  }

  /** Whoever types on has left the options: Enter is for the words again. */
  leave(): void {
    this.#activate(undefined);
  }

  /** @returns whether the key was one for the list */
  press(key: string): boolean {
    // The cursor moves in the words, and Enter is for them again.
    if (key === 'ArrowLeft' || key === 'ArrowRight') this.leave();
    const options = this.#options;
    const { active } = this;
    const at = options.findIndex((option) => option === active);
    const last = options.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at < last ? at + 1 : 0,
      ArrowUp: at > 0 ? at - 1 : last,
      // In the words the keys move the cursor, as long as no option is active.
      ...(at >= 0 && { Home: 0, End: last }),
    };
    const option = options[steps[key] ?? -1];
    if (!option) return false;
    this.#activate(option);
    option.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #activate(option: HTMLElement | undefined): void {
    for (const each of this.#options) each.setAttribute('aria-selected', String(each === option));
    this.#point(option);
  }

  #point(option: HTMLElement | undefined): void {
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
