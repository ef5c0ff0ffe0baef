import { municipalitiesOf, type Municipality } from '../../domain/municipalities.ts';
import type { Location } from '../parse-location.ts';
import { foldTown } from './fold-town.ts';
import type { Geocoder } from './geocoder.ts';
import type { Town } from './read-towns.ts';
import { TownIndex } from './town-index.ts';

export const TOWN_SOURCE = 'Geolonia 住所データ';

/** Kyoto's addresses lead along streets to the town: 今出川通烏丸東入 相国寺門前町. */
const STREETS = /^.*(?:上る|下る|東入る?|西入る?|あかる|さかる)(?=.)/;
const isInKyoto = ({ name }: Municipality): boolean => name.startsWith('京都市');

/**
 * Finds points by towns: that of the longest town of the municipality that begins the address, else
 * that of the municipality. Never one of another municipality.
 * @param towns by the five-digit code of their municipality
 */
export function townGeocoder(towns: ReadonlyMap<string, readonly Town[]>): Geocoder {
  const indexes = new Map<string, TownIndex>();
  const wards = ({ name, prefecture }: Municipality): readonly Municipality[] =>
    municipalitiesOf(prefecture).filter((each) => each.name !== name && each.name.startsWith(name));

  const indexOf = (code: string, list: () => readonly Town[]): TownIndex => {
    const known = indexes.get(code) ?? new TownIndex(list());
    indexes.set(code, known);
    return known;
  };
  const ownIndex = ({ code }: Municipality): TownIndex =>
    indexOf(code, () => towns.get(code) ?? []);

  /** Of a designated city without ward in the address: the ward that alone has such a town. */
  const inWards = (parts: readonly Municipality[], text: string): Town | undefined => {
    const found = parts
      .map((ward) => ownIndex(ward).find(text))
      .filter((town) => town !== undefined);
    return found.length === 1 ? found[0] : undefined;
  };

  return (municipality, address = ''): Location | undefined => {
    const folded = foldTown(address);
    const text = isInKyoto(municipality) ? folded.replace(STREETS, '') : folded;
    const own = ownIndex(municipality);
    const parts = municipality.name.endsWith('市') && !own.middle ? wards(municipality) : [];
    const town = own.find(text) ?? inWards(parts, text);
    const middle =
      own.middle ??
      indexOf(`${municipality.code}*`, () => parts.flatMap(({ code }) => towns.get(code) ?? []))
        .middle;
    const point = town ?? middle;
    if (!point) return undefined;
    const precision = town ? 'town' : 'municipality';
    return { lat: point.lat, lon: point.lon, precision, source: TOWN_SOURCE };
  };
}
