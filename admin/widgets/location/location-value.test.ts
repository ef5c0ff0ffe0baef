import { expect, it } from 'vitest';
import { PRECISIONS } from '../../../src/schema/vocabulary.ts';
import { locationProblem, precisionWords, withPoint } from './location-value.ts';

it('may be empty, and wants all of it once something is there', () => {
  expect(locationProblem(undefined)).toBeUndefined();
  expect(locationProblem({ lat: '', lon: '', precision: '' })).toBeUndefined();
  expect(locationProblem({ lat: 34.3 })).toContain('どちらも数字');
  expect(locationProblem({ lat: '北', lon: 134 })).toContain('どちらも数字');
  expect(locationProblem({ lat: 134, lon: 34.3, precision: 'town' })).toContain('逆でないか');
  expect(locationProblem({ lat: 34.3, lon: 134 })).toContain('正確さ');
  expect(locationProblem({ lat: 34.3, lon: 134, precision: 'town' })).toBeUndefined();
});

it('moves the point and leaves the rest where it is', () => {
  const old = { lat: 34, lon: 134, precision: 'town', source: '見本' };
  const moved = withPoint(old, { lat: 34.1, lon: 134.2 });
  expect(moved).toEqual({ ...old, lat: 34.1, lon: 134.2 });
  expect(Object.keys(withPoint({ precision: 'town' }, { lat: 1, lon: 2 }))).toEqual([
    ...['lat', 'lon', 'precision'],
  ]);
});

it('says of a point moved by hand how exact it still claims to be', () => {
  expect(precisionWords({ precision: 'municipality' }, PRECISIONS)).toBe(
    '位置の正確さは「市区町村の位置」のままです。建物に合わせたときは、「建物の位置」にしてください。',
  );
  expect(precisionWords({}, PRECISIONS)).toBe('「位置の正確さ」を選んでください。');
  expect(precisionWords({ precision: 'building' }, PRECISIONS)).toBe('');
});
