import { comparable } from './comparable.ts';

/** How a place may be called, as `comparable` gives it: with what it is (市) and without. */
export interface PlaceForms {
  readonly whole: readonly string[];
  readonly short: readonly string[];
}

/** A municipality as suggestions know it. */
export interface Place {
  /** JIS X 0402, five digits. */
  readonly code: string;
  /** With its city where it is a ward: `横浜市港北区`. */
  readonly name: string;
  /** Hiragana. */
  readonly kana: string;
  /** `神奈川県` */
  readonly prefecture: string;
  readonly forms: PlaceForms;
}

export interface PlacePrefecture {
  /** JIS X 0401, two digits. */
  readonly code: string;
  readonly name: string;
  /** Hiragana. */
  readonly kana: string;
  readonly forms: PlaceForms;
}

/** `/finder/places.json`: all prefectures and municipalities, and which postcodes there are. */
export interface Places {
  readonly prefectures: readonly PlacePrefecture[];
  readonly municipalities: readonly Place[];
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
    }[];
  }[];
  readonly withoutPostcodes: readonly string[];
}

interface PlacesFile {
  /** A prefecture a row: name, kana, and of its municipalities codes, names and kana. */
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
      municipalities.map(({ code }) => Number(code.slice(2))),
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
  const prefectures = file.p.map(([name, kana], index) => ({
    code: String(index + 1).padStart(2, '0'),
    name,
    kana,
    forms: formsOf(name, kana),
  }));
  const municipalities = file.p.flatMap(([prefecture, , codes, names, kanas], index) => {
    const readings = kanas.split(',');
    let city = { name: ' ', kana: '' };
    return names.split(',').map((name, row) => {
      const kana = readings[row] ?? '';
      const isWard = name.startsWith(city.name);
      const forms = formsOf(name, kana, isWard ? city : undefined);
      if (!isWard) city = { name, kana };
      const code = (index + 1) * 1000 + (codes[row] ?? 0);
      return { code: String(code).padStart(5, '0'), name, kana, prefecture, forms };
    });
  });
  return { prefectures, municipalities, withoutPostcodes: file.w.split(',') };
}

/** The municipality, and where it is a city with wards all of these too. */
export const withWards = ({ municipalities }: Places, code: string): Place[] => {
  const name = municipalities.find((each) => each.code === code)?.name ?? '';
  return municipalities.filter(
    (each) => each.code.slice(0, 2) === code.slice(0, 2) && each.name.startsWith(name),
  );
};
