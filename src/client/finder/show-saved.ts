import { savedHubs } from './saved-hubs.ts';

/** Brings a card's switch to whether its hub, `data-id`, is saved. */
export function showSaved(place: HTMLElement): void {
  const isSaved = savedHubs().some(({ id }) => id === place.dataset.id);
  place.querySelector('button')?.setAttribute('aria-pressed', String(isSaved));
}
