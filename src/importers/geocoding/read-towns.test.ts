import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTowns } from './read-towns.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-towns-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it.each([
  ['静岡県,浜松市中区,元城町', '22138'],
  ['静岡県,浜松市北区,三方原町', '22138'],
  ['静岡県,浜松市北区,都田町', '22139'],
  ['静岡県,浜松市浜北区,貴布祢', '22139'],
  ['高知県,高岡郡檮原町,川井', '39405'],
  ['高知県,高岡郡梼原町,川井', '39405'],
])('knows %s by the municipality of today', async (place, code) => {
  const file = join(folder, 'towns.csv');
  const header = '都道府県名,市区町村名,大字町丁目名,緯度,経度';
  await writeFile(file, `${header}\n${place},34.7,137.7\n`);
  expect([...(await readTowns(file)).keys()]).toEqual([code]);
});
