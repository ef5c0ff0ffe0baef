import { readPoint, writePoint, type BasedPoint, type PointColumns } from './prefecture-file.ts';

/** A town, or what a postcode stands for. */
export interface TownPlace {
  /** `番町`; empty for a whole municipality. */
  readonly town: string;
  /** Hiragana; empty where nobody knows it. */
  readonly kana: string;
  readonly municipalityCode: string;
  readonly point?: BasedPoint | undefined;
}

/** Municipalities stand once; rows name them by their place in the list. */
interface TownFile {
  m: string[];
  t: (readonly [town: string, kana: string, municipality: number, point?: PointColumns])[];
}

/** The text of `/finder/towns/<n>.json`. */
export function writeTowns(towns: readonly TownPlace[]): string {
  const codes = [...new Set(towns.map(({ municipalityCode }) => municipalityCode))];
  const places = new Map(codes.map((code, place) => [code, place]));
  const file: TownFile = {
    m: codes,
    t: towns.map(({ town, kana, municipalityCode, point }) => {
      const place = places.get(municipalityCode) ?? 0;
      return point ? [town, kana, place, writePoint(point)] : [town, kana, place];
    }),
  };
  return JSON.stringify(file);
}

/** @param json what `writeTowns` wrote, parsed */
export function readTowns(json: unknown): TownPlace[] {
  const file = json as TownFile;
  return file.t.map(([town, kana, place, point]) => ({
    town,
    kana,
    municipalityCode: file.m[place] ?? '',
    point: point && readPoint(point),
  }));
}
