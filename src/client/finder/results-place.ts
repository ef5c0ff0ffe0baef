import type { Presented } from './presented.ts';
import { partOf } from './templates.ts';

/** The part of the finder that holds what was found: a heading, a sentence, a list. */
export class ResultsPlace {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** While something is on its way: where the heading will be, so that nothing is pushed away. */
  wait(sentence: string): void {
    this.#fill(sentence, '', []);
    partOf(this.#root, 'said').textContent = sentence;
  }

  /**
   * @param focus where it goes: to the heading, or to the first hub that was not there before; it
   * stays where it is without one, unless that is gone
   */
  show({ heading, status, body }: Presented, focus?: 'heading' | 'first-new'): void {
    const room = partOf(this.#root, 'body');
    const before = room.querySelectorAll('ol > li').length;
    const hadFocus = room.contains(document.activeElement);
    this.#fill(heading, status, body);
    if (focus === 'first-new')
      room.querySelectorAll('ol > li')[before]?.querySelector('a')?.focus();
    else if (focus || hadFocus) this.focusHeading();
  }

  focusHeading(): void {
    partOf(this.#root, 'heading').focus();
  }

  #fill(heading: string, status: string, body: readonly Node[]): void {
    const title = partOf(this.#root, 'heading');
    title.textContent = heading;
    title.hidden = !heading;
    partOf(this.#root, 'status').textContent = status;
    partOf(this.#root, 'body').replaceChildren(...body);
  }
}
