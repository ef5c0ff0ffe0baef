import { describe, expect, it } from 'vitest';
import type { Hub } from '../../schema/hub.ts';
import { municipalityMap } from './municipality-map.ts';

const hubAt = (id: string, lat: number, lon: number, precision = 'building'): Hub => ({
  id,
  name: id,
  status: 'open',
  prefecture: 'kagawa',
  municipality: '高松市',
  location: { lat, lon, precision: precision as 'building' },
  source: { name: '見本' },
});
const west = hubAt('west', 34.3, 133.97);
const north = hubAt('north', 34.35, 134.05);
const east = hubAt('east', 34.3, 134.13, 'town');
const vague = hubAt('vague', 34.34, 134.04, 'municipality');
const { location: _, ...lost } = hubAt('lost', 0, 0);

describe('municipalityMap', () => {
  it('numbers the hubs as the list does, north up and east to the right', () => {
    const dots = municipalityMap('kagawa', [west, north, east], 41)?.dots ?? [];
    expect(dots.map(({ number }) => number)).toEqual([41, 42, 43]);
    const [first, second, third] = dots;
    expect(first?.placeX).toBeLessThan(second?.placeX ?? 0);
    expect(second?.placeX).toBeLessThan(third?.placeX ?? 0);
    expect(second?.placeY).toBeLessThan(first?.placeY ?? 0);
    expect(third?.precision).toBe('town');
  });

  it('names those whose place is not known well enough, and draws none of them', () => {
    const drawing = municipalityMap('kagawa', [west, vague, north, lost]);
    expect(drawing?.dots.map(({ number }) => number)).toEqual([1, 3]);
    expect(drawing?.left).toEqual([2, 4]);
  });

  it('gives every hub on one spot a number of its own, and one place to all', () => {
    const dots = municipalityMap('kagawa', [east, east, east, west])?.dots.slice(0, 3) ?? [];
    expect(
      new Set(dots.map(({ placeX, placeY }) => `${String(placeX)} ${String(placeY)}`)).size,
    ).toBe(1);
    expect(new Set(dots.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(3);
  });

  it('shows the coast on a map of a city, not on one of a few streets, where it is too coarse', () => {
    expect(municipalityMap('kagawa', [west, north, east])?.land).toMatch(/^M/);
    const near = hubAt('near', 34.3005, 133.9705);
    expect(municipalityMap('kagawa', [west, near])?.land).toBe('');
  });

  it('draws nothing for one hub alone', () => {
    expect(municipalityMap('kagawa', [west, vague])).toBeUndefined();
    expect(municipalityMap('kagawa', [])).toBeUndefined();
  });
});
