import type { FinderHub } from '../../domain/finder/finder-hub.ts';

/** A hub's whole address in one line, prefecture first. */
export const wholeAddress = ({ prefecture, municipality, address }: FinderHub): string =>
  prefecture + municipality + address;

/**
 * A link that opens a map app at a hub: by its point where that is the building's, else by its
 * address. Nothing is fetched before the click.
 * @returns `undefined` when neither is known
 */
export function routeUrl(hub: FinderHub): string | undefined {
  const { point, address } = hub;
  const exact =
    point?.precision === 'building' ? `${String(point.lat)},${String(point.lon)}` : undefined;
  const destination = exact ?? (address && wholeAddress(hub));
  return destination
    ? `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(destination)}`
    : undefined;
}
