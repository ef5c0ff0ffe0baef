import type { FinderHub } from '../../domain/finder/finder-hub.ts';

/** A hub's whole address in one line, prefecture first. */
export const wholeAddress = ({ prefecture, municipality, address }: FinderHub): string =>
  prefecture + municipality + address;

/**
 * Where a map app finds a hub: at its point where that is the building's, else by its address.
 * @returns empty when neither is known
 */
export function routePlace(hub: FinderHub): string {
  const { point, address } = hub;
  return point?.precision === 'building'
    ? [point.lat, point.lon].join()
    : address && wholeAddress(hub);
}
