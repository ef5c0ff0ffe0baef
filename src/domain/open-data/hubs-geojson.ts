import { HUB_STATUSES, PREFECTURES, PRECISIONS, labelOf } from '../../schema/vocabulary.ts';
import { entryUrl } from '../addresses.ts';
import { osmOpeningHours } from '../hours-osm.ts';
import { openDataHubs, type OpenDataHub } from './open-data-hubs.ts';

type Placed = OpenDataHub & { readonly location: NonNullable<OpenDataHub['location']> };

const isPlaced = (hub: OpenDataHub): hub is Placed => hub.location !== undefined;

/** Flat properties: map programs show them as a table. */
const feature = (hub: Placed, origin: URL): object => ({
  type: 'Feature',
  id: hub.id,
  geometry: { type: 'Point', coordinates: [hub.location.lon, hub.location.lat] },
  properties: {
    id: hub.id,
    name: hub.name,
    status: labelOf(HUB_STATUSES, hub.status),
    page: new URL(entryUrl('hubs', hub.id), origin).href,
    prefecture: labelOf(PREFECTURES, hub.prefecture),
    municipality: hub.municipality,
    address: hub.address,
    building: hub.building,
    phone: hub.phone,
    web: hub.web,
    opening_hours: hub.openingHours && osmOpeningHours(hub.openingHours),
    precision: hub.location.precision,
    precision_label: labelOf(PRECISIONS, hub.location.precision),
    location_source: hub.location.source,
    source: hub.source.name,
    licence: hub.source.licence,
    confirmed: hub.confirmed,
  },
});

/**
 * The hubs whose point is known as GeoJSON (RFC 7946, WGS 84, longitude first), a hub a line.
 * @param origin to which the addresses of the hubs' pages are resolved
 */
export function hubsGeojson(hubs: readonly OpenDataHub[], origin: URL): string {
  const lines = openDataHubs(hubs)
    .filter(isPlaced)
    .map((hub) => JSON.stringify(feature(hub, origin)));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
