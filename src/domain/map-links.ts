import type { Hub } from '../schema/hub.ts';
import { addressText, routeUrl } from './hub-facts.ts';

/** A link to a page of a map service; nothing is asked of it before the click. */
export interface MapLink {
  readonly label: string;
  readonly href: string;
}

/** Near enough for the building, far enough for a town whose middle alone is known. */
const ZOOMS = { building: 17, town: 15, municipality: 12 } as const;

/**
 * The hub in the map services that people use: the way there where its building or address is
 * known, and the map round its point, however exact.
 * @returns none when neither address nor point is known
 */
export function mapLinks(hub: Hub): MapLink[] {
  const { location } = hub;
  const google = routeUrl(hub);
  const destination =
    location?.precision === 'building'
      ? `${String(location.lat)},${String(location.lon)}`
      : addressText(hub);
  return [
    ...(google
      ? [
          { label: 'Google マップ', href: google },
          {
            label: 'Apple マップ',
            href: `https://maps.apple.com/?daddr=${encodeURIComponent(destination)}`,
          },
        ]
      : []),
    ...(location
      ? [
          {
            label: '国土地理院地図',
            href: `https://maps.gsi.go.jp/#${String(ZOOMS[location.precision])}/${String(location.lat)}/${String(location.lon)}/`,
          },
        ]
      : []),
  ];
}
