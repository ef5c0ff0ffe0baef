import { comparable } from '../domain/finder/comparable.ts';
import type { Point } from '../domain/finder/finder-hub.ts';
import { getHubs, type HubRecord } from './hubs.ts';
import { middleOf } from './places-town-points.ts';

/** Where the hubs of a place are: the middle of those whose own point is exact enough. */
export interface HubPoints {
  ofMunicipality(code: string): Point | undefined;
  /** Hubs whose address begins with the town. */
  ofTown(municipalityCode: string, town: string): Point | undefined;
  /** Hubs of that very postcode, in the same municipality. */
  ofPostcode(municipalityCode: string, postcode: string): Point | undefined;
}

interface PlacedHub {
  readonly point: Point;
  readonly address: string;
  readonly postcode: string;
}

function placed({ hub }: HubRecord): PlacedHub[] {
  const { location, address = '', postcode = '' } = hub;
  return location && location.precision !== 'municipality'
    ? [{ point: location, address: comparable(address), postcode: postcode.replace('-', '') }]
    : [];
}

async function read(): Promise<HubPoints> {
  const records = Map.groupBy(await getHubs(), ({ place }) => place.code);
  const byCode = new Map([...records].map(([code, hubs]) => [code, hubs.flatMap(placed)]));
  const middleWhere = (code: string, isIt: (hub: PlacedHub) => boolean): Point | undefined =>
    middleOf((byCode.get(code) ?? []).filter(isIt).map(({ point }) => point));
  return {
    ofMunicipality: (code) => middleWhere(code, () => true),
    ofTown: (code, town) =>
      middleWhere(code, ({ address }) => town !== '' && address.startsWith(comparable(town))),
    ofPostcode: (code, postcode) => middleWhere(code, (hub) => hub.postcode === postcode),
  };
}

let points: Promise<HubPoints> | undefined;

/** Made once a build. */
export const getHubPoints = (): Promise<HubPoints> => (points ??= read());
