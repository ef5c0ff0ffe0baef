import { createServer, type Server } from 'node:http';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchAddresses } from './fetch-addresses.ts';
import { readTowns } from './read-towns.ts';

const CSV =
  '"都道府県コード","都道府県名","市区町村名","大字町丁目名","緯度","経度"\n"37","香川県","高松市","番町一丁目","34.34","134.04"\n"37","香川県","高松市","丸の内","34.35","134.05"\n';
const ANSWERS: Readonly<Record<string, readonly [number, string]>> = {
  '/latest.csv': [200, CSV],
  '/error': [404, ''],
  '/page': [200, '<!DOCTYPE html>'],
  '/half': [200, CSV.split('\n').slice(0, 2).join('\n')],
};

let folder = '';
let server: Server;
let origin = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-addresses-'));
  server = createServer(({ url = '' }, answer) => {
    const [status, body] = ANSWERS[url] ?? [500, ''];
    answer.writeHead(status, { 'last-modified': 'Mon, 15 Jan 2024 00:00:00 GMT' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

describe('fetchAddresses', () => {
  it('keeps the columns that are used, packed, and says of when they are', async () => {
    const file = join(folder, 'new/towns.csv.gz');
    expect(await fetchAddresses(`${origin}/latest.csv`, file, 2)).toEqual({
      towns: 2,
      date: '2024-01-15',
    });
    expect(gunzipSync(await readFile(file)).toString()).toBe(
      '都道府県名,市区町村名,大字町丁目名,緯度,経度\n香川県,高松市,番町一丁目,34.34,134.04\n香川県,高松市,丸の内,34.35,134.05\n',
    );
    expect((await readTowns(file)).get('37201')).toHaveLength(2);
  });

  it.each([
    ['/error', '住所データを取り寄せられません'],
    ['/page', '住所データの形ではありません'],
    ['/half', '住所データが足りません（1件）'],
  ])('stops at %s, and leaves what was there', async (path, reason) => {
    const file = join(folder, 'kept.csv.gz');
    await fetchAddresses(`${origin}/latest.csv`, file, 2);
    const before = await readFile(file);
    await expect(fetchAddresses(`${origin}${path}`, file, 2)).rejects.toThrow(reason);
    expect(await readFile(file)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('takes a short list for half a file', async () => {
    await expect(fetchAddresses(`${origin}/latest.csv`, join(folder, 'x.gz'))).rejects.toThrow(
      '住所データが足りません（2件）',
    );
  });

  it('says that there is no network', async () => {
    await expect(fetchAddresses('http://127.0.0.1:1/', join(folder, 'x.gz'))).rejects.toThrow(
      'インターネットにつながっているか',
    );
  });
});
