import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { middleOf, readTownPoints, townKey } from './places-town-points.ts';

const CSV = `都道府県名,市区町村名,大字町丁目名,緯度,経度
香川県,高松市,番町一丁目,34.341,134.045
香川県,高松市,番町二丁目,34.343,134.044
香川県,高松市,番町三丁目,34.345,134.042
香川県,高松市,大字番外,34.1,134.1
香川県,香川郡直島町,,34.46,133.99
香川県,ない市,番町,34,134
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'towns-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe.each([
  ['plain', 'towns.csv', `\uFEFF${CSV}`],
  ['packed', 'towns.csv.gz', gzipSync(CSV)],
])('town data, %s', (_, name, content) => {
  it('gives a town the middle of its 丁目, and leaves out what is no municipality', () => {
    const points = readTownPoints(write(name, content));
    expect(points.get('37201')?.get(townKey('番町'))).toEqual({ lat: 34.343, lon: 134.044 });
    expect(points.get('37201')?.get(townKey('番外'))).toEqual({ lat: 34.1, lon: 134.1 });
    expect([...points.keys()]).toEqual(['37201', '37364']);
  });
});

it('other columns are refused with the right ones', () => {
  expect(() => readTownPoints(write('other.csv', 'a,b\n1,2\n'))).toThrow(
    '都道府県名,市区町村名,大字町丁目名,緯度,経度',
  );
});

it('the middle of nothing is nowhere', () => {
  expect(middleOf([])).toBeUndefined();
});
