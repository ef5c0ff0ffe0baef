import { comparable } from './comparable.ts';

/** How a place may be called, as `comparable` gives it: with what it is (市) and without. */
export interface PlaceForms {
  readonly whole: readonly string[];
  readonly short: readonly string[];
}

/** A municipality or a prefecture as suggestions know it. */
export interface Place {
  /** JIS X 0402, five digits; of a prefecture JIS X 0401, two digits. */
  readonly code: string;
  /** With its city where it is a ward: `横浜市港北区`. */
  readonly name: string;
  /** `神奈川県`; empty for a prefecture. */
  readonly prefecture: string;
  readonly forms: PlaceForms;
  /** Whether some hub lies in it, of a city in one of its wards. */
  readonly hasHubs: boolean;
}

/** `/finder/places.json`: all prefectures and municipalities, and which postcodes there are. */
export interface Places {
  readonly prefectures: readonly Place[];
  readonly municipalities: readonly Place[];
  /** Both, prefectures first. */
  readonly all: readonly Place[];
  /** The three digits that begin no postcode. */
  readonly withoutPostcodes: readonly string[];
}

/** What the file holds: all but what follows from it. */
export interface PlaceNames {
  readonly prefectures: readonly {
    readonly code: string;
    readonly name: string;
    readonly kana: string;
    /** In the order of their codes. */
    readonly municipalities: readonly {
      readonly code: string;
      readonly name: string;
      readonly kana: string;
      readonly hasHubs: boolean;
    }[];
  }[];
  readonly withoutPostcodes: readonly string[];
}

interface PlacesFile {
  /**
   * A prefecture a row: name, kana, and of its municipalities codes, names and kana. The code of one
   * without hubs is below nothing.
   */
  p: (readonly [name: string, kana: string, codes: number[], names: string, kanas: string])[];
  /** The three digits without postcodes. */
  w: string;
}

/** The text of `/finder/places.json`. */
export function writePlaces({ prefectures, withoutPostcodes }: PlaceNames): string {
  const file: PlacesFile = {
    p: prefectures.map(({ name, kana, municipalities }) => [
      name,
      kana,
      municipalities.map(({ code, hasHubs }) => Number(code.slice(2)) * (hasHubs ? 1 : -1)),
      municipalities.map((each) => each.name).join(),
      municipalities.map((each) => each.kana).join(),
    ]),
    w: withoutPostcodes.join(),
  };
  return JSON.stringify(file);
}

const SUFFIX = /[都府県市区町村]$/;
const KANA_SUFFIX = /(?:し|ちょう|まち|むら|そん|く|と|ふ|けん)$/;

/** A ward may be called without its city. */
function formsOf(name: string, kana: string, city = { name: '', kana: '' }): PlaceForms {
  const local = name.slice(city.name.length);
  const localKana = kana.slice(city.kana.length);
  const short = [local.replace(SUFFIX, ''), localKana.replace(KANA_SUFFIX, '')];
  return {
    whole: [name, kana, ...(city.name ? [local, localKana] : [])].map(comparable),
    short: short.map(comparable),
  };
}

/** @param json what `writePlaces` wrote, parsed */
export function readPlaces(json: unknown): Places {
  const file = json as PlacesFile;
  const prefectures = file.p.map(([name, kana, codes], index) => ({
    code: String(index + 1).padStart(2, '0'),
    name,
    prefecture: '',
    forms: formsOf(name, kana),
    hasHubs: codes.some((code) => code > 0),
  }));
  const municipalities = file.p.flatMap(([prefecture, , codes, names, kanas], index) => {
    const readings = kanas.split(',');
    let city = { name: ' ', kana: '' };
    return names.split(',').map((name, row) => {
      const kana = readings[row] ?? '';
      const isWard = name.startsWith(city.name);
      const forms = formsOf(name, kana, isWard ? city : undefined);
      if (!isWard) city = { name, kana };
      const own = codes[row] ?? 0;
      const code = String((index + 1) * 1000 + Math.abs(own)).padStart(5, '0');
      return { code, name, prefecture, forms, hasHubs: own > 0 };
    });
  });
  return {
    prefectures,
    municipalities,
    all: [...prefectures, ...municipalities],
    withoutPostcodes: file.w.split(','),
  };
}

/** The codes of the municipality, and where it is a city with wards of all of these too. */
export const withWards = ({ municipalities }: Places, code: string): string[] => {
  const name = municipalities.find((each) => each.code === code)?.name ?? '';
  return municipalities
    .filter((each) => each.code.slice(0, 2) === code.slice(0, 2) && each.name.startsWith(name))
    .map((each) => each.code);
};
