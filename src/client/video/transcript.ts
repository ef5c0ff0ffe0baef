interface Sentence {
  start: number;
  element: HTMLElement;
}

/** Sentences begin a little before their own time: players round the moment that they went to. */
const EARLY = 0.05;

/** What is said, sentence by sentence: it marks the one that is heard, and keeps it in sight. */
export class Transcript {
  readonly #sentences: readonly Sentence[];
  /** What hangs over the top of the text. */
  readonly #above: Element;
  #current: HTMLElement | undefined;
  /** Whether the page moves with what is said. */
  isFollowing = !matchMedia('(prefers-reduced-motion: reduce)').matches;

  constructor(root: ParentNode, above: Element) {
    this.#above = above;
    this.#sentences = [...root.querySelectorAll<HTMLElement>('[data-at]')].map((element) => ({
      start: Number(element.dataset.at),
      element,
    }));
  }

  /** The sentence of a moment: the one that began last. */
  sentenceAt(seconds: number): HTMLElement | undefined {
    return this.#sentences.findLast(({ start }) => start <= seconds + EARLY)?.element;
  }

  /** Marks what is said at a moment. */
  mark(seconds: number): void {
    const next = this.sentenceAt(seconds);
    const before = this.#current;
    if (next === before) return;
    before?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'true');
    this.#current = next;
    // Whoever has gone elsewhere on the page reads there.
    if (this.isFollowing && before && next && this.#shown(before) > 0 && this.#shown(next) < 1) {
      next.scrollIntoView({ block: 'center' });
    }
  }

  /** How much of a sentence is in sight, from 0 to 1. */
  #shown(element: Element): number {
    const { top, bottom } = element.getBoundingClientRect();
    const from = Math.max(0, this.#above.getBoundingClientRect().bottom);
    const seen = Math.min(bottom, innerHeight) - Math.max(top, from);
    return Math.max(0, seen) / (bottom - top);
  }
}
