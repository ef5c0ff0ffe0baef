import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import OpeningHours from 'opening_hours';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { EDITIONS, type Edition } from '../../src/domain/open-data/columns.ts';
import { OPEN_DATA_FILES, openDataFileUrl } from '../../src/domain/open-data/files.ts';
import { readExistingHubs } from '../../src/importers/existing-hubs.ts';
import { siteFolder, siteOrigin } from './pages.ts';

const read = (file: string): string => readFileSync(join(siteFolder, 'data', file), 'utf8');

interface HubJson {
  id: string;
  page: string;
  openingHours?: { osm?: string; text?: string };
  location?: { lat: number; lon: number };
}

const { hubs } = JSON.parse(read('hubs.json')) as { hubs: HubJson[] };

let listed: string[];

beforeAll(async () => {
  const existing = await readExistingHubs(join(import.meta.dirname, '../../content/hubs'));
  listed = existing
    .map(({ hub }) => hub)
    .flatMap(({ id, status }) => (status === 'closed' ? [] : id));
});

describe.each(Object.keys(EDITIONS) as Edition[])('the table of %s columns', (edition) => {
  const bytes = readFileSync(join(siteFolder, `data/hubs-${edition}.csv`));
  const [header, ...rows] = parse(bytes, { bom: true });

  it('opens in Excel: byte order mark, UTF-8, CRLF', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text).toMatch(/備考\r\n/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has the columns of the standard and a row a hub', () => {
    expect(header).toEqual([...EDITIONS[edition]]);
    expect(rows.map((row) => row[1]).toSorted()).toEqual(listed.toSorted());
  });

  it('holds no cell that a spreadsheet would run', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@＝＋－＠\t]/.test(cell))).toEqual([]);
  });
});

it('the JSON holds every hub with its page', () => {
  expect(hubs.map(({ id }) => id).toSorted()).toEqual(listed.toSorted());
  for (const { id, page } of hubs) expect(page).toBe(`${siteOrigin}/hubs/${id}/`);
});

it('every opening_hours string is one that OpenStreetMap’s evaluator reads', () => {
  const strings = hubs.flatMap(({ openingHours }) => openingHours?.osm ?? []);
  expect(strings.length).toBeGreaterThan(10);
  const japan = { lat: 34.3, lon: 134, address: { country_code: 'jp', state: '香川県' } };
  for (const words of strings) expect(() => new OpeningHours(words, japan)).not.toThrow();
});

it('the GeoJSON holds every hub whose point is known, longitude first', () => {
  const { type, features } = JSON.parse(read('hubs.geojson')) as {
    type: string;
    features: { id: string; geometry: { coordinates: number[] } }[];
  };
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ id, geometry }) => [id, geometry.coordinates])).toEqual(
    hubs.flatMap(({ id, location }) => (location ? [[id, [location.lon, location.lat]]] : [])),
  );
});

describe('the page', () => {
  const html = read('index.html');

  it('leads to every file and names the licence that asks to be named', () => {
    for (const file of Object.keys(OPEN_DATA_FILES)) expect(html).toContain(`href="/data/${file}"`);
    expect(html).toContain('出典：「高松市オープンデータ」（CC BY 4.0）を加工して作成');
  });

  it('describes the files to machines', () => {
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.+?)<\/script>/g)];
    const data = blocks.map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
    expect(data.find((item) => item['@type'] === 'Dataset')).toMatchObject({
      distribution: Object.entries(OPEN_DATA_FILES).map(([file, { mediaType }]) => ({
        encodingFormat: mediaType,
        contentUrl: `${siteOrigin}/data/${file}`,
      })),
      isBasedOn: expect.arrayContaining([
        expect.objectContaining({ license: 'https://creativecommons.org/licenses/by/4.0/' }),
      ]) as unknown,
    });
  });
});

describe('served', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve({ dir: siteFolder, port: 0 });
  });
  afterAll(() => site.close());

  it.each([
    ['hubs-28.csv', 'text/csv; charset=utf-8'],
    ['hubs-53.csv', 'text/csv; charset=utf-8'],
    ['hubs.json', 'application/json'],
    ['hubs.geojson', 'application/geo+json'],
  ] as const)('%s says what it is, to other people’s pages as well', async (file, type) => {
    const response = await fetch(site.url + openDataFileUrl(file));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain(type);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });
});
