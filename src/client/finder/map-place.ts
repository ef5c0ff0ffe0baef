import type { HubMap } from '../hub-map.ts';
import type { Presented } from './presented.ts';
import { partOf } from '../page/part-of.ts';
import { copyOf, wordOf } from './templates.ts';

let drawn: Presented | undefined;

function draw(): void {
  if (drawn) document.querySelector<HubMap>('hub-map:defined')?.show(drawn);
}

/** Brings the map to a list; without hubs that have a point there is nothing to show. */
export function showMap(shown: Presented): void {
  drawn = shown;
  partOf('map-failed').textContent = '';
  partOf('map').hidden = !shown.hubs.some(({ point }) => point);
  draw();
}

/** Puts the map in the place of its button; its script comes with it, or the button comes back. */
export function openMap(): void {
  const offer = partOf('map-offer');
  const place = copyOf('map');
  place.querySelector('script')?.addEventListener('error', () => {
    place.replaceWith(offer);
    partOf('map-failed').textContent = wordOf('map-failed');
    offer.querySelector('button')?.focus();
  });
  partOf('map-failed').textContent = '';
  offer.replaceWith(place);
  place.querySelector<HTMLElement>('hub-map')?.focus();
  void customElements.whenDefined('hub-map').then(draw);
}
