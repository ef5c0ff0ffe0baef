import type { Ring } from '../domain/map/ring.ts';
import type { FinderHub, Point } from '../domain/finder/finder-hub.ts';
import { drawMap } from './finder/draw-map.ts';
import { ZOOMS, fitView, type MapView } from './finder/map-view.ts';
import type { Presented } from './finder/presented.ts';
import { readOutlines } from './finder/read-outlines.ts';

/** In pixels. */
const SIZE = { least: 240, most: 720, high: 460, margin: 26 } as const;

const middleOf = (points: readonly Point[]): Point => {
  const mean = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2;
  return { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map(({ lon }) => lon)) };
};

/**
 * The hubs of the list as dots on their prefectures' outline, with the numbers of the list, which
 * says all that the map says. Nothing comes from elsewhere before its second button is pressed.
 */
export class HubMap extends HTMLElement {
  #controller = new AbortController();
  #shown: Presented | undefined;
  #land: readonly Ring[] = [];
  #view: MapView | undefined;
  #hasTiles = false;

  connectedCallback(): void {
    this.#controller = new AbortController();
    this.addEventListener('click', this, { signal: this.#controller.signal });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  handleEvent({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const name = button?.closest<HTMLElement>('[data-part]')?.dataset.part;
    if (name === 'in') this.#zoom(1);
    else if (name === 'out') this.#zoom(-1);
    else if (name === 'offer') this.#layTiles();
  }

  /** Brings the map to a list. */
  show(shown: Presented): void {
    this.#shown = shown;
    const points = shown.hubs.flatMap(({ point }) => (point ? [point] : []));
    if (points.length === 0) return;
    const width = Math.min(Math.max(this.clientWidth, SIZE.least), SIZE.most);
    const height = Math.round(Math.min(width * 0.8, SIZE.high));
    const size = { width, height, margin: SIZE.margin };
    this.#view = fitView(shown.from ?? middleOf(points), points, size);
    this.#draw();
    void this.#readLand(shown.hubs);
  }

  async #readLand(hubs: readonly FinderHub[]): Promise<void> {
    this.#land = await readOutlines(hubs.map((hub) => hub.municipalityCode.slice(0, 2)));
    if (hubs === this.#shown?.hubs) this.#draw();
  }

  #zoom(step: number): void {
    if (!this.#view) return;
    const zoom = Math.min(Math.max(this.#view.zoom + step, ZOOMS.least), ZOOMS.most);
    this.#view = { ...this.#view, zoom };
    this.#draw();
  }

  #layTiles(): void {
    this.#hasTiles = true;
    for (const part of this.querySelectorAll<HTMLElement>(
      '[data-part=credit], [data-part=offer]',
    )) {
      part.hidden = part.dataset.part === 'offer';
    }
    this.querySelector('button')?.focus();
    this.#draw();
  }

  #draw(): void {
    const svg = this.querySelector('figure > svg');
    const view = this.#view;
    if (!svg || !view || !this.#shown) return;
    const { hubs, from } = this.#shown;
    svg.setAttribute('viewBox', `0 0 ${String(view.width)} ${String(view.height)}`);
    svg.replaceChildren(
      ...drawMap({ view, hubs, from, land: this.#land, hasTiles: this.#hasTiles }),
    );
  }
}

customElements.define('hub-map', HubMap);
