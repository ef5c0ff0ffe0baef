import type { Parts } from '../../domain/fill-text.ts';
import { fillSlots } from '../page/fill-slots.ts';
import { partOf } from '../page/part-of.ts';

/** Copies of the pieces that the build wrote for the search, which hold all its words. */
export class Pieces {
  readonly #root: ParentNode;

  /** @param root the page that holds them in its templates */
  constructor(root: ParentNode) {
    this.#root = root;
  }

  /**
   * A copy of a piece with its slots filled in.
   * @throws Error when there is none
   */
  copy(name: string, slots: Parts = {}): HTMLElement {
    const template = this.#root.querySelector<HTMLTemplateElement>(`[data-search="${name}"]`);
    const piece = template?.content.firstElementChild;
    if (!piece) throw new Error(name);
    const copy = document.importNode(piece, true) as HTMLElement;
    fillSlots(copy, slots);
    return copy;
  }
}

/** The link of a piece. @throws Error when there is none */
export const linkOf = (piece: ParentNode): HTMLAnchorElement =>
  partOf('link', piece) as HTMLAnchorElement;
