// Only at build.
import type { Hub } from '../../schema/hub.ts';
import { HUB_TYPES } from '../../schema/vocabulary.ts';
import { hasKnownHours, weeklySummary } from '../opening-hours.ts';
import { facetsOf } from './facets.ts';
import type { FinderHub } from './finder-hub.ts';
import type { BasedPoint } from './prefecture-file.ts';

/** Millionths of a degree, as the finder's files hold them. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function hoursOf({ openingHours }: Hub): FinderHub['hours'] {
  if (!openingHours || !hasKnownHours(openingHours)) return undefined;
  const { note, ...hours } = openingHours;
  return hours;
}

/** Where a hub lies. */
export interface HubPlace {
  /** `香川県` */
  readonly prefectureName: string;
  readonly place: { readonly code: string; readonly name: string };
}

/** Its own point, else what stands for its municipality: without one it could be found by no distance. */
function pointOf({ location }: Hub, centre: BasedPoint | undefined): FinderHub['point'] {
  const point = location ?? (centre && { ...centre, precision: 'municipality' as const });
  return point && { lat: rounded(point.lat), lon: rounded(point.lon), precision: point.precision };
}

/**
 * What the finder's files hold of a hub.
 * @param centre what stands for its municipality
 * @throws RangeError for a hub that is closed: the finder does not know it
 */
export function finderHubOf(
  hub: Hub,
  { prefectureName, place }: HubPlace,
  centre?: BasedPoint,
): FinderHub {
  if (hub.status === 'closed') throw new RangeError(`閉所した拠点です: ${hub.id}`);
  return {
    id: hub.id,
    name: hub.name,
    prefecture: prefectureName,
    municipalityCode: place.code,
    municipality: place.name,
    address: [hub.address, hub.building].filter(Boolean).join(' '),
    phone: hub.phone,
    status: hub.status,
    type: HUB_TYPES.findIndex(({ value }) => value === hub.type) + 1,
    point: pointOf(hub, centre),
    hours: hoursOf(hub),
    week: weeklySummary(hub.openingHours),
    facets: facetsOf(hub),
  };
}
