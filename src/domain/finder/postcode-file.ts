import { readPoint, writePoint, type BasedPoint, type PointColumns } from './prefecture-file.ts';

/** One of the places that a postcode stands for. */
export interface PostcodePlace {
  /** Seven digits. */
  readonly postcode: string;
  /** `番町`; empty for a whole municipality. */
  readonly town: string;
  readonly municipalityCode: string;
  readonly point?: BasedPoint | undefined;
  /** It belongs to one company or office, whose place is only known by its town. */
  readonly company: boolean;
}

interface PostcodeFile {
  m: string[];
  /** The last four digits, the municipality's place in the list, the town; 1 for a company. */
  p: (readonly [
    digits: string,
    municipality: number,
    town: string,
    company?: 0 | 1,
    point?: PointColumns,
  ])[];
}

/**
 * The text of `/finder/postcodes/<three digits>.json`.
 * @param places all begin with the same three digits
 */
export function writePostcodes(places: readonly PostcodePlace[]): string {
  const codes = [...new Set(places.map(({ municipalityCode }) => municipalityCode))];
  const order = new Map(codes.map((code, place) => [code, place]));
  const file: PostcodeFile = {
    m: codes,
    p: places.map(({ postcode, town, municipalityCode, point, company }) => {
      const row = [postcode.slice(3), order.get(municipalityCode) ?? 0, town] as const;
      if (point) return [...row, company ? 1 : 0, writePoint(point)];
      return company ? [...row, 1] : row;
    }),
  };
  return JSON.stringify(file);
}

/**
 * @param json what `writePostcodes` wrote, parsed
 * @param prefix the three digits of its address
 */
export function readPostcodes(json: unknown, prefix: string): PostcodePlace[] {
  const file = json as PostcodeFile;
  return file.p.map(([digits, place, town, company, point]) => ({
    postcode: prefix + digits,
    town,
    municipalityCode: file.m[place] ?? '',
    point: point && readPoint(point),
    company: company === 1,
  }));
}
