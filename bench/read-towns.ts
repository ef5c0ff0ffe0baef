import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { UserError } from '../src/commands/user-error.ts';
import { findMunicipality, type Municipality } from '../src/domain/municipalities.ts';
import { PREFECTURES } from '../src/schema/vocabulary.ts';

/** A town (大字町丁目) and its point. */
export interface Town {
  name: string;
  lat: number;
  lon: number;
}

const HEADER = ['都道府県名', '市区町村名', '大字町丁目名', '緯度', '経度'];

/**
 * Reads Geolonia's towns, plain or packed by gzip, by municipality. Towns of municipalities that no
 * longer are, or have no name, are left out.
 * @throws UserError when the file is not there or has other columns
 */
export function readTowns(path: string): ReadonlyMap<Municipality, readonly Town[]> {
  if (!existsSync(path)) {
    throw new UserError(
      `住所データが見つかりません：${path}\n例：--towns ../shared/data/addresses/towns.csv.gz (no town data at that path)`,
    );
  }
  const file = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
  const [header = [], ...rows] = parse(text, { bom: true });
  if (header.join(',') !== HEADER.join(',')) {
    throw new UserError(
      `住所データの列が違います：${path}\n使えるのは「${HEADER.join(',')}」の列を持つファイルです。 (other columns than expected)`,
    );
  }
  const towns = new Map<Municipality, Town[]>();
  const byNames = Map.groupBy(rows, ([prefecture, place]) => `${prefecture ?? ''}/${place ?? ''}`);
  for (const [names, group] of byNames) {
    const [label, place = ''] = names.split('/');
    const prefecture = PREFECTURES.find((each) => each.label === label)?.value ?? '';
    const municipality = findMunicipality(prefecture, place);
    const named = group
      .map(([, , name = '', lat, lon]) => ({ name, lat: Number(lat), lon: Number(lon) }))
      .filter(({ name }) => name !== '');
    if (!municipality || named.length === 0) continue;
    towns.set(municipality, [...(towns.get(municipality) ?? []), ...named]);
  }
  return towns;
}
