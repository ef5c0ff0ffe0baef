import type { FacetSet } from '../../domain/finder/facet-set.ts';
import type { FinderQuery } from './finder-query.ts';
import { savedHubs } from './saved-hubs.ts';
import { partOf } from '../page/part-of.ts';
import { wordOf } from './templates.ts';

const boxes = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('hub-finder [name=f]'),
];
const valuesOf = (inputs: readonly HTMLInputElement[]): string[] =>
  inputs.map(({ value }) => value);

/** The facets that can be asked for. */
export const knownFacets = (): readonly string[] => valuesOf(boxes());

/** The facets that are asked for. */
export const chosenFacets = (): readonly string[] =>
  valuesOf(boxes().filter(({ checked }) => checked));

/** The word for a facet. */
export const facetLabel = (facet: string): string =>
  boxes().find(({ value }) => value === facet)?.dataset.label ?? '';

/** Says how many hubs are saved. */
export function showSavedCount(): void {
  partOf('saved').textContent = wordOf('saved-count', { count: savedHubs().length });
}

/** What is asked for as the finder's files hold it; `today` is in no file. */
export const facetBits = (facets: readonly string[]): FacetSet =>
  boxes().reduce(
    (set, { value, dataset }) => set | (facets.includes(value) ? Number(dataset.bit) : 0),
    0,
  );

/** Brings the filters with their chips, and the count of the saved hubs, to a query. */
export function showControls({ facets }: FinderQuery): void {
  for (const box of boxes()) {
    box.checked = facets.includes(box.value);
    partOf(`chip-${box.value}`).hidden = !box.checked;
  }
  partOf('chips').hidden = facets.length === 0;
  partOf('chips-clear').hidden = facets.length < 2;
  showSavedCount();
}
