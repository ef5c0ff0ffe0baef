/** The addresses of the finder's files, in one place. */
const fileUrl = (path: string): string => `/finder/${path}.json`;

export const MANIFEST_URL = fileUrl('manifest');
export const PLACES_URL = fileUrl('places');
export const leafUrl = (version: string, number: number): string =>
  fileUrl(`leaves/${version}/${number}`);
export const prefectureFileUrl = (code: string): string => fileUrl(`prefectures/${code}`);
export const postcodesUrl = (prefix: string): string => fileUrl(`postcodes/${prefix}`);
export const townsUrl = (shard: number): string => fileUrl(`towns/${shard}`);
export const namesUrl = (shard: number): string => fileUrl(`names/${shard}`);
