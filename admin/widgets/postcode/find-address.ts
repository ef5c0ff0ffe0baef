import { readPlaces } from '../../../src/domain/finder/places.ts';
import { readPostcodes } from '../../../src/domain/finder/postcode-file.ts';
import type { BasedPoint } from '../../../src/domain/finder/prefecture-file.ts';
import { PREFECTURES } from '../../../src/schema/vocabulary.ts';

/** A place that a postcode stands for, as a hub's fields want it. */
export interface FoundAddress {
  /** `kagawa` */
  prefecture: string;
  prefectureName: string;
  municipality: string;
  municipalityCode: string;
  /** Empty for a whole municipality. */
  town: string;
  /** Where the town lies, where that is known. */
  point?: BasedPoint | undefined;
}

/** Reads a file of the site's own finder, parsed; throws when it is not there. */
export type ReadFinderFile = (path: string) => Promise<unknown>;

/**
 * The places of a postcode, from the files that the finder reads: nothing but the first three digits
 * is asked of our own host.
 * @param postcode seven digits
 * @returns none when no place has it
 */
export async function findAddress(postcode: string, read: ReadFinderFile): Promise<FoundAddress[]> {
  const prefix = postcode.slice(0, 3);
  const places = readPlaces(await read('places.json'));
  if (places.withoutPostcodes.includes(prefix)) return [];
  const rows = readPostcodes(await read(`postcodes/${prefix}.json`), prefix);
  return rows
    .filter((row) => row.postcode === postcode)
    .flatMap(({ municipalityCode, town, point }) => {
      const place = places.municipalities.find(({ code }) => code === municipalityCode);
      const prefecture = PREFECTURES.find(({ code }) => code === municipalityCode.slice(0, 2));
      return place && prefecture
        ? [
            {
              prefecture: prefecture.value,
              prefectureName: prefecture.label,
              municipality: place.name,
              municipalityCode,
              town,
              point,
            },
          ]
        : [];
    });
}
