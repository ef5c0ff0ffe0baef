import { describe, expect, it } from 'vitest';
import type { Hub } from '../schema/hub.ts';
import { mapLinks } from './map-links.ts';

const bare: Hub = {
  id: '37201-mokomoko',
  name: 'もこもこ',
  status: 'open',
  prefecture: 'kagawa',
  municipality: '高松市',
  source: { name: '見本' },
};
const address = '上之町二丁目9-23';
const location = { lat: 34.32106, lon: 134.04933, precision: 'building' } as const;
const hrefs = (hub: Hub): string[] => mapLinks(hub).map(({ href }) => decodeURIComponent(href));

describe('mapLinks', () => {
  it('leads to the building where its point is known', () => {
    expect(hrefs({ ...bare, address, location })).toEqual([
      'https://www.google.com/maps/dir/?api=1&destination=34.32106,134.04933',
      'https://maps.apple.com/?daddr=34.32106,134.04933',
      'https://maps.gsi.go.jp/#17/34.32106/134.04933/',
    ]);
  });

  it('leads by the address where the point is only that of the town, and shows the town', () => {
    const links = hrefs({ ...bare, address, location: { ...location, precision: 'town' } });
    expect(links[1]).toBe('https://maps.apple.com/?daddr=香川県高松市上之町二丁目9-23');
    expect(links[2]).toBe('https://maps.gsi.go.jp/#15/34.32106/134.04933/');
  });

  it('leads nowhere where neither is known', () => {
    expect(mapLinks(bare)).toEqual([]);
  });
});
