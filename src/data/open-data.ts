import { OPEN_DATA_URL, type OpenDataFile } from '../domain/open-data/files.ts';
import { hubsGeojson } from '../domain/open-data/hubs-geojson.ts';
import { hubsJson } from '../domain/open-data/hubs-json.ts';
import { openDataHubs, type OpenDataHub } from '../domain/open-data/open-data-hubs.ts';
import { standardCsv } from '../domain/open-data/standard-csv.ts';
import { getHubs } from './hubs.ts';
import { getSite } from './site.ts';

export interface OpenData {
  readonly hubs: readonly OpenDataHub[];
  readonly files: Readonly<Record<OpenDataFile, string>>;
}

let data: Promise<OpenData> | undefined;

async function make(origin: URL): Promise<OpenData> {
  const { name, legalName } = await getSite();
  const hubs = openDataHubs((await getHubs()).map(({ hub }) => hub));
  const about = {
    title: `子育てひろば（地域子育て支援拠点）の一覧｜${name}`,
    publisher: legalName,
    page: new URL(OPEN_DATA_URL, origin).href,
  };
  return {
    hubs,
    files: {
      'hubs-28.csv': standardCsv('28', hubs),
      'hubs-53.csv': standardCsv('53', hubs),
      'hubs.json': hubsJson(hubs, about),
      'hubs.geojson': hubsGeojson(hubs, origin),
    },
  };
}

/**
 * The open data of all hubs, its files as they are served; written once a build.
 * @param origin the site's public origin
 */
export const getOpenData = (origin: URL): Promise<OpenData> => (data ??= make(origin));
