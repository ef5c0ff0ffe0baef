import { boxOf, type Box } from '../../domain/map/box.ts';
import { prefectureOutline } from '../../domain/map/prefecture-outline.ts';
import { municipalitiesOf, type Municipality } from '../../domain/municipalities.ts';
import { PREFECTURES } from '../../schema/vocabulary.ts';
import type { Town } from './read-towns.ts';

/** Whether a point, in degrees, may lie in a municipality. */
export type PointCheck = (
  municipality: Municipality,
  point: { readonly lat: number; readonly lon: number },
) => boolean;

/** Some 30 km: outlines are coarse, and towns are points in the middle of what they are. */
const MARGIN = 0.3;

/**
 * Tells points that surely lie elsewhere: far from all towns of the municipality, or, where its
 * towns are not known, far from its prefecture.
 * @param towns by the five-digit code of their municipality
 */
export function pointCheck(towns: ReadonlyMap<string, readonly Town[]> = new Map()): PointCheck {
  const boxes = new Map<string, Box>();

  const boxOfPlace = ({ code, name, prefecture }: Municipality): Box => {
    const wards = municipalitiesOf(prefecture).filter((each) => each.name.startsWith(name));
    const known = wards.flatMap((each) => towns.get(each.code) ?? []);
    if (known.length > 0) return boxOf(known.map(({ lat, lon }) => [lon, lat]));
    const { code: area = code.slice(0, 2) } =
      PREFECTURES.find(({ value }) => value === prefecture) ?? {};
    return boxOf(prefectureOutline(area).flat());
  };

  return (municipality, { lat, lon }) => {
    const box = boxes.get(municipality.code) ?? boxOfPlace(municipality);
    boxes.set(municipality.code, box);
    return (
      lat > box.minY - MARGIN &&
      lat < box.maxY + MARGIN &&
      lon > box.minX - MARGIN &&
      lon < box.maxX + MARGIN
    );
  };
}
