import type { Ring } from '../domain/map/ring.ts';
import { drawMap } from './finder/draw-map.ts';
import { ZOOMS, fitView, isInView, movedView, type MapView } from './finder/map-view.ts';
import type { Presented } from './finder/presented.ts';
import { readLand } from './finder/read-land.ts';

/** In pixels. */
const SIZE = { least: 240, most: 720, high: 460, margin: 26 } as const;
/** How much of the view it moves at once. */
const STRIDE = 0.4;

/** East and south, of the buttons and of the keys. */
const WAYS: Readonly<Record<string, readonly [east: number, south: number]>> = {
  west: [-1, 0],
  ArrowLeft: [-1, 0],
  east: [1, 0],
  ArrowRight: [1, 0],
  north: [0, -1],
  ArrowUp: [0, -1],
  south: [0, 1],
  ArrowDown: [0, 1],
};

/**
 * The hubs of the list as dots on their prefectures' outline, with the numbers of the list, which
 * says all that the map says. Nothing comes from elsewhere before its button for that is pressed,
 * and round the device's position not before it is pressed there.
 */
export class HubMap extends HTMLElement {
  #controller = new AbortController();
  #shown: Presented | undefined;
  #land: readonly Ring[] = [];
  /** The prefectures whose land was asked for. */
  #codes = new Set<string>();
  #view: MapView | undefined;
  #hasTiles = false;

  connectedCallback(): void {
    this.#controller = new AbortController();
    for (const type of ['click', 'keydown']) {
      this.addEventListener(type, this, { signal: this.#controller.signal });
    }
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  handleEvent(event: Event): void {
    const target = event.target as Element;
    if (event instanceof KeyboardEvent) {
      const isForMap = target.matches('[data-part=view]') && event.key in WAYS;
      if (!isForMap || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.#move(event.key);
      return;
    }
    const name = target.closest('button')?.closest<HTMLElement>('[data-part]')?.dataset.part ?? '';
    if (name === 'in') this.#zoom(1);
    else if (name === 'out') this.#zoom(-1);
    else if (name === 'offer') this.#layTiles();
    else this.#move(name);
  }

  /** Brings the map to a list. */
  show(shown: Presented): void {
    // Whoever has let the tiles come for another place has not said where they are.
    if (shown.isHere && shown.from !== this.#shown?.from) this.#hasTiles = false;
    this.#shown = shown;
    const points = shown.hubs.flatMap(({ point }) => (point ? [point] : []));
    const width = Math.min(Math.max(this.clientWidth, SIZE.least), SIZE.most);
    const height = Math.round(Math.min(width * 0.8, SIZE.high));
    const size = { width, height, margin: SIZE.margin };
    this.#showOffer();
    for (const { municipalityCode } of shown.hubs) this.#codes.add(municipalityCode.slice(0, 2));
    const view = fitView(shown.from, points, size);
    if (view) this.#look(view);
  }

  #zoom(step: number): void {
    if (!this.#view) return;
    const zoom = Math.min(Math.max(this.#view.zoom + step, ZOOMS.least), ZOOMS.most);
    this.#look({ ...this.#view, zoom });
  }

  #move(way: string): void {
    const [east, south] = WAYS[way] ?? [0, 0];
    if (!this.#view) return;
    const { width, height } = this.#view;
    this.#look(movedView(this.#view, east * width * STRIDE, south * height * STRIDE));
  }

  #layTiles(): void {
    this.#hasTiles = true;
    this.#showOffer();
    this.#part('view')?.focus();
    this.#draw();
  }

  /** The tiles' source stands where they are, the button where they are not. */
  #showOffer(): void {
    const isHere = this.#shown?.isHere === true;
    for (const [name, isShown] of [
      ['credit', this.#hasTiles],
      ['offer', !this.#hasTiles],
      ['here', isHere],
      ['there', !isHere],
    ] as const) {
      const part = this.#part(name);
      if (part) part.hidden = !isShown;
    }
  }

  #look(view: MapView): void {
    this.#view = view;
    for (const [name, limit] of [
      ['in', ZOOMS.most],
      ['out', ZOOMS.least],
    ] as const) {
      const button = this.#part(name)?.querySelector('button');
      button?.setAttribute('aria-disabled', String(view.zoom === limit));
    }
    this.#draw();
    if (!this.#hasTiles) void this.#readLand(view);
  }

  async #readLand(view: MapView): Promise<void> {
    const land = await readLand(this.#codes, (rings) => isInView(view, rings));
    if (view !== this.#view) return;
    this.#land = land;
    this.#draw();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  #draw(): void {
    const svg = this.#part('view')?.querySelector('svg');
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
