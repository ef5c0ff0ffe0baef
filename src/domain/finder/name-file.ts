/** A hub's name, and which leaf holds the rest of it. */
export interface NamedHub {
  readonly name: string;
  readonly municipalityCode: string;
  readonly leaf: number;
}

/** `/finder/names/<n>.json` */
export interface NameShard {
  /** Of the leaves that it names: the manifest's. */
  readonly version: string;
  readonly hubs: readonly NamedHub[];
  /** Pairs of characters of which the file does not hold all hubs: too many have them. */
  readonly crowded: readonly string[];
}

interface NameFile {
  v: string;
  m: string[];
  n: (readonly [name: string, municipality: number, leaf: number])[];
  c: readonly string[];
}

/** The text of a file of hubs' names. */
export function writeNames({ version, hubs, crowded }: NameShard): string {
  const codes = [...new Set(hubs.map(({ municipalityCode }) => municipalityCode))];
  const places = new Map(codes.map((code, place) => [code, place]));
  const file: NameFile = {
    v: version,
    m: codes,
    n: hubs.map(({ name, municipalityCode, leaf }) => [
      name,
      places.get(municipalityCode) ?? 0,
      leaf,
    ]),
    c: crowded,
  };
  return JSON.stringify(file);
}

/** @param json what `writeNames` wrote, parsed */
export function readNames(json: unknown): NameShard {
  const file = json as NameFile;
  return {
    hubs: file.n.map(([name, place, leaf]) => ({
      name,
      municipalityCode: file.m[place] ?? '',
      leaf,
    })),
    version: file.v,
    crowded: file.c,
  };
}
