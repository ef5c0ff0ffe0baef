import { nearestHubs } from '../domain/finder/nearest-hubs.ts';
import { getHubsByPlace } from './hubs-by-place.ts';
import { getHubs, type HubRecord } from './hubs.ts';

/** Hubs that one can go to instead of another. */
export interface NearbyHubs {
  /** Without a point of its own, the hub has only those of its municipality around it. */
  readonly by: 'distance' | 'municipality';
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

/** The nearest five that are listed; none when there are none within 50 km. */
export async function getNearbyHubs(record: HubRecord): Promise<NearbyHubs> {
  if (isPlaced(record)) {
    const hubs = nearestHubs(await (placed ??= findPlaced()), record.hub, COUNT);
    return { by: 'distance', hubs: hubs.filter(({ metres }) => metres <= FAR) };
  }
  const others = (await getHubsByPlace()).get(record.place) ?? [];
  return {
    by: 'municipality',
    hubs: others
      .filter(({ hub }) => hub.id !== record.hub.id)
      .slice(0, COUNT)
      .map((other) => ({ record: other })),
  };
}
