import type { FinderReaders } from '../../domain/finder/readers.ts';
import { suggestPlaces } from '../../domain/finder/suggest-places.ts';
import { suggest, type Suggestion } from '../../domain/finder/suggest.ts';
import { copyOf, partOf, wordOf } from './templates.ts';

/** In ms: a pause in typing after which files are asked for towns and names. */
const PAUSE = 150;

/**
 * The box with its list of suggestions, after the combobox pattern of the WAI-ARIA Authoring
 * Practices. The index is loaded when the box gets the focus. A suggestion that is picked fills the
 * box, and the form is sent.
 */
export class PlaceBox extends HTMLElement {
  /** Given by the finder, which owns the files. */
  readers: (() => FinderReaders) | undefined;
  #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each change of the words: suggestions that come late are dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    for (const type of ['focusin', 'focusout', 'input', 'keydown', 'pointerdown', 'click']) {
      this.addEventListener(type, this, { signal });
    }
  }

  disconnectedCallback(): void {
    this.#controller.abort();
    this.close();
  }

  handleEvent(event: Event): void {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (event.type === 'input') this.#suggest();
    else if (event.type === 'focusin') this.#load();
    else if (event.type === 'focusout') this.close();
    else if (event instanceof KeyboardEvent) this.#press(event);
    // The box keeps the focus while its list is pressed or scrolled.
    else if (event.type === 'pointerdown' && this.#list.contains(event.target as Node)) {
      event.preventDefault();
    } else if (event.type === 'click' && option) this.#pick(option);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#show([]);
    this.#say('');
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') ?? new HTMLInputElement();
  }
  get #list(): HTMLElement {
    return partOf(this, 'list');
  }
  get #options(): Element[] {
    return [...this.#list.querySelectorAll('[role=option]')];
  }

  /** A box without suggestions is as good a box. */
  #load(): void {
    this.readers?.()
      .places()
      .catch(() => undefined);
  }

  /** Kana are looked for while they are still being composed. */
  #suggest(): void {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const readers = this.readers?.();
    const text = this.#input.value.trim();
    if (!readers || !text) {
      this.close();
      return;
    }
    const show = (suggestions: readonly Suggestion[]): void => {
      if (turn !== this.#turn) return;
      this.#show(suggestions);
      const count = suggestions.length;
      this.#say(wordOf(count > 0 ? 'found' : 'found-none', { count }));
    };
    readers
      .places()
      .then((places) => {
        const found = suggestPlaces(text, places);
        if (turn === this.#turn) this.#show(found);
      })
      .catch(() => undefined);
    this.#timer = setTimeout(() => {
      suggest(text, readers).then(show, () => undefined);
    }, PAUSE);
  }

  #show(suggestions: readonly Suggestion[]): void {
    const groups = Map.groupBy(suggestions, ({ kind }) => kind);
    const pieces = [...groups].map(([kind, members], index) => {
      const group = copyOf('suggestions', { kind: wordOf(`kind-${kind}`) });
      const box = group.firstElementChild;
      const id = `${this.#list.id}-${String(index)}`;
      box?.firstElementChild?.setAttribute('id', id);
      box?.setAttribute('aria-labelledby', id);
      box?.append(...members.map(optionOf));
      return group;
    });
    this.#list.replaceChildren(...pieces);
    for (const [index, option] of this.#options.entries()) {
      option.id = `${this.#list.id}-option-${String(index)}`;
    }
    this.#list.hidden = pieces.length === 0;
    this.#input.setAttribute('aria-expanded', String(pieces.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    // While words are being composed, keys belong to the input method.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells by 229 alone
    const isComposing = event.isComposing || event.keyCode === 229;
    if (isComposing || event.target !== this.#input) return;
    const options = this.#options;
    const active = options.findIndex((option) => option.ariaSelected === 'true');
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
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #pick(option: Element): void {
    this.#input.value = option.getAttribute('data-label') ?? '';
    this.close();
    this.#input.form?.requestSubmit();
  }

  #say(sentence: string): void {
    partOf(this, 'said').textContent = sentence;
  }
}

function optionOf({ name, context, label }: Suggestion): DocumentFragment {
  const piece = copyOf('suggestion', { name, context });
  piece.firstElementChild?.setAttribute('data-label', label);
  return piece;
}

customElements.define('place-box', PlaceBox);
