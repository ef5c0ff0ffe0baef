import { describe, expect, it } from 'vitest';
import { municipalityByCode, type Municipality } from '../../domain/municipalities.ts';
import { pointCheck } from './point-check.ts';

function municipality(code: string): Municipality {
  const found = municipalityByCode(code);
  if (!found) throw new Error(code);
  return found;
}

describe('pointCheck', () => {
  it('goes by the prefecture where no towns are known', () => {
    const mayLieIn = pointCheck();
    expect(mayLieIn(municipality('37201'), { lat: 34.34, lon: 134.04 })).toBe(true);
    expect(mayLieIn(municipality('37201'), { lat: 35.68, lon: 139.76 })).toBe(false);
    expect(mayLieIn(municipality('13421'), { lat: 27.09, lon: 142.19 })).toBe(true);
  });

  it('goes by the towns where they are known, for a city by those of its wards', () => {
    const town = (lat: number, lon: number) => [{ name: '町', lat, lon }];
    const mayLieIn = pointCheck(
      new Map([
        ['01101', town(43.06, 141.35)],
        ['01102', town(43.1, 141.34)],
      ]),
    );
    expect(mayLieIn(municipality('01100'), { lat: 43.1, lon: 141.3 })).toBe(true);
    expect(mayLieIn(municipality('01101'), { lat: 43.1, lon: 141.3 })).toBe(true);
    expect(mayLieIn(municipality('01101'), { lat: 41.77, lon: 140.73 })).toBe(false);
    expect(mayLieIn(municipality('01202'), { lat: 41.77, lon: 140.73 })).toBe(true);
  });
});
