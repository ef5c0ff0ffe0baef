import { nearestHubs } from '../domain/finder/nearest-hubs.ts';
import { municipalitiesOf } from '../domain/municipalities.ts';
import { cityOf, wardsOf } from '../domain/wards.ts';
import { getHubsByPlace } from './hubs-by-place.ts';
import { getHubs, type HubRecord } from './hubs.ts';

/** Hubs that one can go to instead of another. */
export interface NearbyHubs {
  /**
   * What they share with the hub. Where none is near, or nobody knows where the hub lies, it is its
   * municipality, else its city with all wards, else its prefecture.
   */
  readonly by: 'distance' | 'municipality' | 'city' | 'prefecture';
  readonly hubs: readonly { readonly record: HubRecord; readonly metres?: number }[];
}

const COUNT = 5;
/** Metres; what lies further is not near. */
const FAR = 50_000;

/** Whether a point says more than the municipality does. */
const isPlaced = ({ hub: { location } }: HubRecord): boolean =>
  location !== undefined && location.precision !== 'municipality';

let placed: Promise<readonly HubRecord[]> | undefined;
const findPlaced = async (): Promise<readonly HubRecord[]> => (await getHubs()).filter(isPlaced);

/** Listed hubs of the smallest area round a hub that has others; none where it is alone in its prefecture. */
async function findInArea({ hub, place }: HubRecord): Promise<NearbyHubs> {
  const byPlace = await getHubsByPlace();
  const city = cityOf(place) ?? place;
  const areas = [
    { by: 'municipality', places: [place] },
    { by: 'city', places: [city, ...wardsOf(city)] },
    { by: 'prefecture', places: municipalitiesOf(place.prefecture) },
  ] as const;
  for (const { by, places } of areas) {
    const hubs = places
      .flatMap((each) => byPlace.get(each) ?? [])
      .filter((other) => other.hub.id !== hub.id);
    if (hubs.length > 0) return { by, hubs: hubs.slice(0, COUNT).map((record) => ({ record })) };
  }
  return { by: 'prefecture', hubs: [] };
}

/** The nearest five that are listed within 50 km, else five of the area around. */
export async function getNearbyHubs(record: HubRecord): Promise<NearbyHubs> {
  if (isPlaced(record)) {
    const all = nearestHubs(await (placed ??= findPlaced()), record.hub, COUNT);
    const hubs = all.filter(({ metres }) => metres <= FAR);
    if (hubs.length > 0) return { by: 'distance', hubs };
  }
  return findInArea(record);
}
