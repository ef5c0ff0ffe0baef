import type { Ring } from './ring.ts';

/** The outline of a prefecture as the finder's map fetches it. */
export const outlineUrl = (code: string): string => `/finder/outlines/${code}.json`;

const short = (degrees: number): number => Number(degrees.toFixed(3));

/** A JSON array of rings, each an array of longitude and latitude; 0.001° are about 100 m. */
export const writeOutline = (rings: readonly Ring[]): string =>
  JSON.stringify(rings.map((ring) => ring.map(([lon, lat]) => [short(lon), short(lat)])));

/** Reads what {@link writeOutline} has written. */
export const readOutline = (text: string): readonly Ring[] => JSON.parse(text) as Ring[];
