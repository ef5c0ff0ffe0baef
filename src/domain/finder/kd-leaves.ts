import type { Point } from './finder-hub.ts';

/** Something that stands somewhere. */
export interface Placed {
  readonly id: string;
  readonly point: Point;
}

/** East and west weigh less than north and south: a degree is so much shorter in Japan's middle. */
const NARROWING = Math.cos((36 * Math.PI) / 180);

const span = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), -Infinity) -
  values.reduce((a, b) => Math.min(a, b), Infinity);

/** In the order of a coordinate; ids decide where two are alike, so that the result is always the same. */
function inOrder<Item extends Placed>(items: readonly Item[]): Item[] {
  const high = span(items.map(({ point }) => point.lat));
  const wide = span(items.map(({ point }) => point.lon)) * NARROWING;
  const axis = high > wide ? 'lat' : 'lon';
  return items.toSorted((a, b) => a.point[axis] - b.point[axis] || (a.id < b.id ? -1 : 1));
}

function split<Item extends Placed>(items: readonly Item[], leaves: number): Item[][] {
  if (leaves <= 1) return [[...items]];
  const ordered = inOrder(items);
  const left = Math.floor(leaves / 2);
  const middle = Math.round((items.length * left) / leaves);
  return [...split(ordered.slice(0, middle), left), ...split(ordered.slice(middle), leaves - left)];
}

/**
 * Divides items into leaves of neighbours (a k-d tree's), all nearly as full, neighbours beside
 * each other in the list. Takes n log² n steps.
 * @param size items of a leaf at most
 */
export const kdLeaves = <Item extends Placed>(items: readonly Item[], size: number): Item[][] =>
  items.length > 0 ? split(items, Math.ceil(items.length / size)) : [];
