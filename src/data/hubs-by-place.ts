import { listedHubs } from '../domain/listed-hubs.ts';
import type { Municipality } from '../domain/municipalities.ts';
import { getHubs, type HubRecord } from './hubs.ts';

async function group(): Promise<ReadonlyMap<Municipality, readonly HubRecord[]>> {
  return Map.groupBy(listedHubs(await getHubs()), ({ place }) => place);
}

let groups: Promise<ReadonlyMap<Municipality, readonly HubRecord[]>> | undefined;

/** The hubs that are listed, by their municipality; a municipality without any is not there. */
export const getHubsByPlace = (): Promise<ReadonlyMap<Municipality, readonly HubRecord[]>> =>
  (groups ??= group());
