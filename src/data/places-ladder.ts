import type { Point } from '../domain/finder/finder-hub.ts';
import type { BasedPoint } from '../domain/finder/prefecture-file.ts';
import type { PlaceBasis } from '../domain/finder/resolved-place.ts';
import type { Municipality } from '../domain/municipalities.ts';
import { cityOf } from '../domain/wards.ts';
import { getCityPoints } from './places-city-points.ts';
import { getHubPoints } from './places-hub-points.ts';
import type { Postcode } from './places-postcodes.ts';
import { getTownPoints, middleOf, townKey } from './places-town-points.ts';

/** Where places are, each by the best that is known. */
export interface Ladder {
  municipalityPoint(code: string): BasedPoint | undefined;
  /** What stands for a hub without a point: its municipality's, for a ward else that of its city. */
  hubPoint(place: Municipality): BasedPoint | undefined;
  /** `undefined` when nothing nearer than the municipality's point is known. */
  townPoint(place: Pick<Postcode, 'municipalityCode' | 'town'>): BasedPoint | undefined;
  /** As `townPoint`, and by the hubs of that very postcode. */
  postcodePoint(place: Postcode): BasedPoint | undefined;
}

const based = (point: Point | undefined, basis: PlaceBasis): BasedPoint | undefined =>
  point && { lat: point.lat, lon: point.lon, basis };

async function make(): Promise<Ladder> {
  const hubs = await getHubPoints();
  const towns = getTownPoints();
  const cities = getCityPoints();
  const ownPoint = (code: string, town: string): Point | undefined =>
    town === '' ? undefined : towns.get(code)?.get(townKey(town));
  const municipalityPoint = (code: string): BasedPoint | undefined =>
    based(middleOf([...(towns.get(code)?.values() ?? [])]), 'municipality') ??
    based(cities.get(code), 'municipality') ??
    based(hubs.ofMunicipality(code), 'hubs');
  return {
    municipalityPoint,
    hubPoint: (place) =>
      municipalityPoint(place.code) ?? municipalityPoint(cityOf(place)?.code ?? ''),
    townPoint: ({ municipalityCode, town }) =>
      based(ownPoint(municipalityCode, town), 'town') ??
      based(hubs.ofTown(municipalityCode, town), 'hubs'),
    postcodePoint: ({ municipalityCode, town, postcode }) =>
      based(ownPoint(municipalityCode, town), 'town') ??
      based(hubs.ofPostcode(municipalityCode, postcode), 'hubs') ??
      based(hubs.ofTown(municipalityCode, town), 'hubs'),
  };
}

let ladder: Promise<Ladder> | undefined;

/**
 * Best first: the town data that was given at build, the hubs of the same postcode or town, GeoNames
 * for the whole municipality, its hubs: these may all lie at one end of it.
 */
export const getLadder = (): Promise<Ladder> => (ladder ??= make());
