import type { HubMap } from '../hub-map.ts';
import type { Presented } from './presented.ts';
import { copyOf, partOf, wordOf } from './templates.ts';

/** The part of the finder that holds the map, whose script comes when it is asked for. */
export class MapPlace {
  readonly #root: HTMLElement;
  #shown: Presented | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  get #place(): HTMLElement {
    return partOf(this.#root, 'map');
  }

  /** Brings the map to a list; without hubs that have a point there is nothing to show. */
  show(shown: Presented): void {
    this.#shown = shown;
    this.#place.hidden = !shown.hubs.some(({ point }) => point);
    this.#draw();
  }

  /** Puts the map in the place of its button; its script stands in its template. */
  async open(): Promise<void> {
    const offer = partOf(this.#place, 'map-offer');
    const copy = copyOf('map');
    const script = copy.querySelector('script');
    offer.hidden = true;
    offer.after(copy);
    const map = this.#place.querySelector<HTMLElement>('hub-map');
    const isLost = await new Promise<boolean>((resolve) => {
      script?.addEventListener('error', () => {
        resolve(true);
      });
      void customElements.whenDefined('hub-map').then(() => {
        resolve(false);
      });
    });
    if (isLost) map?.replaceChildren(wordOf('map-failed'));
    else this.#draw();
    map?.focus();
  }

  #draw(): void {
    const map = this.#place.querySelector<HubMap>('hub-map:defined');
    if (this.#shown) map?.show(this.#shown);
  }
}
