import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import {
  findMunicipality,
  municipalitiesOf,
  type Municipality,
} from '../../domain/municipalities.ts';
import { PREFECTURES } from '../../schema/vocabulary.ts';
import { ImportError } from '../import-error.ts';
import { decodeText } from '../reading/decode-text.ts';
import { readCsv } from '../reading/read-csv.ts';
import { foldPlace } from '../fold-place.ts';
import { TOWN_COLUMNS } from './town-columns.ts';
import { wardNow } from './ward-now.ts';

/** A town (大字・町丁目) and its point in degrees. */
export interface Town {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

async function textOf(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    throw new ImportError(
      `住所データを開けません：${file}（npm run addresses:fetch で取り寄せられます）`,
    );
  }
  try {
    return decodeText(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  } catch {
    throw new ImportError(`住所データを読み取れません：${file}`);
  }
}

/** The municipality of today; 檮原町 is also 梼原町. */
function codeOf(prefecture: string, city: string): string | undefined {
  const found = findMunicipality(prefecture, city);
  const folded = foldPlace(city.replace(/^[^郡]{1,5}郡/, ''));
  const variant = (): Municipality | undefined =>
    municipalitiesOf(prefecture).find(({ name }) => foldPlace(name) === folded);
  return (found ?? variant())?.code;
}

/**
 * The towns of a file in Geolonia's format (CSV, plain or gzip) by the five-digit code of their
 * municipality. Towns of municipalities that are no more are left out.
 * @throws ImportError when there is no such file or it is of another format
 */
export async function readTowns(file: string): Promise<Map<string, Town[]>> {
  const [header, ...rows] = readCsv(await textOf(file));
  const at = TOWN_COLUMNS.map((column) => header?.cells.indexOf(column) ?? -1);
  if (at.includes(-1)) {
    throw new ImportError(
      `住所データの列が違います：${file}（要る列：${TOWN_COLUMNS.join('、')}）`,
    );
  }
  const prefectures = new Map(PREFECTURES.map(({ label, value }) => [label, value]));
  const codes = new Map<string, string | undefined>();
  const towns = new Map<string, Town[]>();
  for (const { cells } of rows) {
    const [prefecture = '', city = '', name = '', lat, lon] = at.map((index) => cells[index]);
    const now = wardNow(city, name);
    const place = `${prefecture}${now}`;
    if (!codes.has(place)) codes.set(place, codeOf(prefectures.get(prefecture) ?? '', now));
    const code = codes.get(place);
    if (code === undefined || !Number(lat) || !Number(lon)) continue;
    const list = towns.get(code) ?? [];
    list.push({ name, lat: Number(lat), lon: Number(lon) });
    towns.set(code, list);
  }
  return towns;
}
