/** The page of the open data, and the folder of its files. */
export const OPEN_DATA_URL = '/data/';

/** The files in the order of the page. */
export const OPEN_DATA_FILES = {
  'hubs-28.csv': {
    label: '子育て施設一覧（28列）',
    about: '「自治体標準オープンデータセット」の、以前の版と同じ並びの表です。Excelで開けます。',
    mediaType: 'text/csv',
  },
  'hubs-53.csv': {
    label: '子育て施設一覧（53列）',
    about: '「自治体標準オープンデータセット」の、いまの版と同じ並びの表です。Excelで開けます。',
    mediaType: 'text/csv',
  },
  'hubs.json': {
    label: 'JSON',
    about: 'いちばんくわしいデータです。開所時間は三つの形で入っています。',
    mediaType: 'application/json',
  },
  'hubs.geojson': {
    label: 'GeoJSON',
    about: '地図のソフトで開くためのデータです。位置のわかる拠点だけが入っています。',
    mediaType: 'application/geo+json',
  },
} as const;

export type OpenDataFile = keyof typeof OPEN_DATA_FILES;

export const openDataFileUrl = (file: OpenDataFile): string => `${OPEN_DATA_URL}${file}`;
