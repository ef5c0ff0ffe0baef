/** The addresses of the finder's files, in one place. */
export const MANIFEST_URL = '/finder/manifest.json';
export const PLACES_URL = '/finder/places.json';
export const leafUrl = (version: string, number: number): string =>
  `/finder/leaves/${version}/${number}.json`;
export const prefectureFileUrl = (code: string): string => `/finder/prefectures/${code}.json`;
export const postcodesUrl = (prefix: string): string => `/finder/postcodes/${prefix}.json`;
export const townsUrl = (shard: number): string => `/finder/towns/${shard}.json`;
export const namesUrl = (shard: number): string => `/finder/names/${shard}.json`;
