import type { FinderQuery } from './finder-query.ts';
import { savedHubs } from './saved-hubs.ts';
import { copyOf, partOf, wordOf } from './templates.ts';

/** What a visitor sets: the box, the filters with their chips, and the count of the saved hubs. */
export class Controls {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  get input(): HTMLInputElement {
    return partOf(this.#root, 'box').querySelector('input') ?? new HTMLInputElement();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input[name=f]')];
  }

  /** The facets that can be asked for. */
  get known(): readonly string[] {
    return this.#boxes.map(({ value }) => value);
  }

  get facets(): readonly string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  labelOf(facet: string): string {
    return this.#boxes.find(({ value }) => value === facet)?.dataset.label ?? '';
  }

  /** Brings all controls to a query. */
  show({ q, facets }: FinderQuery): void {
    const { input } = this;
    // What was typed since, and not yet sent, stays.
    if (input.defaultValue !== q) input.value = input.defaultValue = q;
    for (const box of this.#boxes) box.checked = facets.includes(box.value);
    const chips = partOf(this.#root, 'chips');
    const shown = facets.map((facet) => {
      const chip = copyOf('chip', { name: this.labelOf(facet) });
      partOf(chip, 'chip').dataset.facet = facet;
      return chip;
    });
    chips.replaceChildren(...shown, ...(facets.length > 1 ? [copyOf('chips-clear')] : []));
    chips.hidden = facets.length === 0;
    this.showSaved();
  }

  showSaved(): void {
    partOf(this.#root, 'saved').textContent = wordOf('saved-count', { count: savedHubs().length });
  }
}
