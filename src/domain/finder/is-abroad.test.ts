import { expect, it } from 'vitest';
import { isAbroad } from './is-abroad.ts';

it.each([
  ['高松', 34.35, 134.05, false],
  ['与那国島', 24.45, 122.94, false],
  ['南鳥島', 24.29, 153.98, false],
  ['沖ノ鳥島', 20.42, 136.08, false],
  ['択捉島', 45.5, 148.8, false],
  ['対馬', 34.11, 129.18, false],
  ['福江島', 32.66, 128.61, false],
  ['パリ', 48.86, 2.35, true],
  ['台北', 25.03, 121.56, true],
  ['北京', 39.9, 116.4, true],
  ['ホノルル', 21.3, -157.86, true],
  ['シドニー', -33.87, 151.21, true],
])('%s', (_name, lat, lon, abroad) => {
  expect(isAbroad({ lat, lon })).toBe(abroad);
});
