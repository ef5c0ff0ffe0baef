import { describe, expect, it } from 'vitest';
import type { Hub } from '../../schema/hub.ts';
import { PREFECTURES, type Prefecture } from '../../schema/vocabulary.ts';
import { mapGaps, prefectureMap, type HubGroup } from './prefecture-map.ts';

const prefecture = (value: string): Prefecture => {
  const found = PREFECTURES.find((each) => each.value === value);
  if (!found) throw new Error(value);
  return found;
};
const group = (name: string, count: number, lat: number, lon: number): HubGroup => ({
  name,
  hubs: Array.from({ length: count }, (_, index): Hub => ({
    id: `${name}-${String(index)}`,
    name,
    status: 'open',
    prefecture: 'kagawa',
    municipality: name,
    location: { lat: lat + index * 0.001, lon, precision: 'building' },
    source: { name: '見本' },
  })),
});
const takamatsu = group('高松市', 15, 34.29, 134.05);
const marugame = group('丸亀市', 8, 34.26, 133.8);

describe('prefectureMap', () => {
  it('shows a point for each hub, and names the municipality with its number', () => {
    const [panel] = prefectureMap(prefecture('kagawa'), [marugame, takamatsu]);
    expect(panel?.marks).toHaveLength(23);
    expect(panel?.marks.some(({ count }) => count !== undefined)).toBe(false);
    expect(panel?.labels.map(({ text }) => text)).toEqual(['高松市 15', '丸亀市 8']);
  });

  it('shows a circle for each municipality where there are more than forty hubs', () => {
    const [panel] = prefectureMap(prefecture('kagawa'), [
      marugame,
      {
        ...takamatsu,
        hubs: Array.from({ length: 33 }, () => takamatsu.hubs[0]).filter(
          (hub) => hub !== undefined,
        ),
      },
    ]);
    expect(panel?.marks.map(({ count }) => count)).toEqual([33, 8]);
    expect(panel?.labels.map(({ text }) => text)).toEqual(['高松市', '丸亀市']);
  });

  it('draws far islands apart, so that they do not make the rest small', () => {
    const hachioji = group('八王子市', 2, 35.66, 139.32);
    const oshima = group('大島町', 1, 34.75, 139.36);
    const [mainland, ...islands] = prefectureMap(prefecture('tokyo'), [hachioji, oshima]);
    expect(mainland?.marks).toHaveLength(2);
    expect(islands.map(({ labels }) => labels.map(({ text }) => text))).toEqual([['大島町 1']]);
    expect(prefectureMap(prefecture('tokyo'), [hachioji])).toHaveLength(1);
  });

  it('puts no hub on the map whose place is not known', () => {
    const [hub] = takamatsu.hubs;
    const vague: HubGroup = {
      name: '高松市',
      hubs: hub?.location
        ? [{ ...hub, location: { ...hub.location, precision: 'municipality' } }]
        : [],
    };
    expect(prefectureMap(prefecture('kagawa'), [vague])[0]?.marks).toEqual([]);
  });

  it.each(PREFECTURES)('draws $label with its neighbours in at most 10,000 letters', (each) => {
    const panels = prefectureMap(each, []);
    const letters = panels.map(({ land, around }) => land + around).join('').length;
    expect(letters).toBeGreaterThan(200);
    expect(letters).toBeLessThan(10_000);
  });
});

describe('mapGaps', () => {
  const without = (count: number, name: string): HubGroup => ({
    name,
    hubs: group(name, count, 34, 134).hubs.map(({ location, ...hub }) => hub),
  });
  const vague = (hubs: HubGroup, precision: 'town' | 'municipality'): HubGroup => ({
    ...hubs,
    hubs: hubs.hubs.map((hub) => ({
      ...hub,
      location: { lat: 34.2, lon: 133.7, precision },
    })),
  });

  it('finds nothing to own up to where every hub is a building', () => {
    expect(mapGaps([marugame, takamatsu])).toEqual({ missing: 0, hasTowns: false });
  });

  it('counts the hubs without a point of their own', () => {
    const groups = [
      marugame,
      without(2, '坂出市'),
      vague(group('三豊市', 3, 34, 133), 'municipality'),
    ];
    expect(mapGaps(groups)).toEqual({ missing: 5, hasTowns: false });
  });

  it('knows that a point may be that of a town', () => {
    expect(mapGaps([vague(marugame, 'town')])).toEqual({ missing: 0, hasTowns: true });
  });

  it('counts only municipalities without a circle where circles are drawn', () => {
    const many = {
      name: '高松市',
      hubs: [...group('高松市', 38, 34, 134).hubs, ...without(2, '高松市').hubs],
    };
    expect(mapGaps([many, without(1, '坂出市')])).toEqual({ missing: 1, hasTowns: false });
  });
});
