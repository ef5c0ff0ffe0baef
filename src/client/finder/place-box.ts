import type { FinderReaders } from '../../domain/finder/readers.ts';
import { suggestPlaces } from '../../domain/finder/suggest-places.ts';
import { postcodeDigits } from '../../domain/finder/resolve-postcode.ts';
import { suggest, type Suggestion } from '../../domain/finder/suggest.ts';
import { isForComposing } from '../page/is-for-composing.ts';
import { partOf } from '../page/part-of.ts';
import { copyOf, wordOf } from './templates.ts';

/** In ms: a pause in typing after which files are asked for towns and names. */
const PAUSE = 150;

/** A box without suggestions is as good a box. */
const ignore = (): void => undefined;

/**
 * The box with its list of suggestions, after the combobox pattern of the WAI-ARIA Authoring
 * Practices. The index is loaded when the box gets the focus. A suggestion that is picked fills the
 * box, and the form is sent.
 */
export class PlaceBox {
  readonly input = partOf('input') as HTMLInputElement;
  readonly #list = partOf('list');
  readonly #readers: () => FinderReaders;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each change of the words: suggestions that come late are dropped. */
  #turn = 0;

  /** @param signal ends it */
  constructor(readers: () => FinderReaders, signal: AbortSignal) {
    this.#readers = readers;
    for (const type of ['focusin', 'focusout', 'input', 'keydown', 'pointerdown', 'click']) {
      partOf('box').addEventListener(type, this, { signal });
    }
  }

  handleEvent(event: Event): void {
    const target = event.target as Element;
    const option = target.closest('[role=option]');
    if (event.type === 'input') this.#suggest();
    else if (event.type === 'focusin') this.#readers().places().catch(ignore);
    else if (event.type === 'focusout') this.close();
    else if (event instanceof KeyboardEvent) this.#press(event);
    // The box keeps the focus while its list is pressed or scrolled.
    else if (event.type === 'pointerdown' && this.#list.contains(target)) {
      event.preventDefault();
    } else if (event.type === 'click' && option) this.#pick(option);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#show([]);
    partOf('said').textContent = '';
  }

  get #options(): Element[] {
    return [...this.#list.querySelectorAll('[role=option]')];
  }

  /** Kana are looked for while they are still being composed. */
  #suggest(): void {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const readers = this.#readers();
    const text = this.input.value.trim();
    // A number is a postcode, of which there are too many to suggest.
    if (!text || postcodeDigits(text)) {
      this.close();
      return;
    }
    const show = (found: readonly Suggestion[]): void => {
      if (turn === this.#turn) this.#show(found);
    };
    readers.places().then((places) => {
      show(suggestPlaces(text, places));
    }, ignore);
    this.#timer = setTimeout(() => {
      suggest(text, readers).then((found) => {
        show(found);
        const count = found.length;
        // Towns are looked for by three characters: before that nobody knows that there are none.
        const word = count > 0 ? 'found' : text.length > 2 ? 'found-none' : '';
        if (turn === this.#turn) partOf('said').textContent = wordOf(word, { count });
      }, ignore);
    }, PAUSE);
  }

  #show(suggestions: readonly Suggestion[]): void {
    const groups: Record<string, HTMLElement> = {};
    for (const suggestion of suggestions) {
      const title = wordOf(`kind-${suggestion.kind}`);
      const group = (groups[title] ??= copyOf('suggestions', { title }));
      group.setAttribute('aria-label', title);
      group.append(optionOf(suggestion));
    }
    const pieces = Object.values(groups);
    this.#list.replaceChildren(...pieces);
    for (const [index, option] of this.#options.entries()) {
      option.id = `${this.#list.id}-option-${String(index)}`;
    }
    this.#list.hidden = pieces.length === 0;
    this.input.setAttribute('aria-expanded', String(pieces.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    if (isForComposing(event) || event.target !== this.input) return;
    const options = this.#options;
    const active = options.findIndex((option) => option.matches('[aria-selected=true]'));
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1 < options.length ? active + 1 : 0,
      ArrowUp: active > 0 ? active - 1 : options.length - 1,
    };
    const option = options[active];
    const step = steps[event.key];
    if (step !== undefined && !event.altKey) {
      event.preventDefault();
      if (options.length > 0) this.#mark(step);
      else this.#suggest();
    } else if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && option) {
      event.preventDefault();
      this.#pick(option);
    }
  }

  #mark(chosen: number): void {
    for (const [index, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(index === chosen));
      if (index !== chosen) continue;
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #pick(option: Element): void {
    this.input.value = option.getAttribute('data-label') ?? '';
    this.close();
    this.input.form?.requestSubmit();
  }
}

function optionOf({ name, context, label }: Suggestion): HTMLElement {
  const option = copyOf('suggestion', { name, context });
  option.dataset.label = label;
  return option;
}
