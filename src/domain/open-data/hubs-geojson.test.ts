import { expect, it } from 'vitest';
import { hubsGeojson } from './hubs-geojson.ts';
import type { OpenDataHub } from './open-data-hubs.ts';

const hub: OpenDataHub = {
  id: '37201-mokomoko',
  name: '子育て“ほっと”ステーションもこもこ',
  status: 'paused',
  prefecture: 'kagawa',
  municipality: '高松市',
  location: { lat: 34.32106, lon: 134.04933, precision: 'town' },
  openingHours: {
    weekly: [{ days: ['mon'], slots: [{ opens: '10:00', closes: '15:00' }] }],
    publicHolidays: 'closed',
  },
  source: { name: '高松市オープンデータ', licence: 'CC BY 4.0' },
};

it('places hubs by longitude and latitude, with what is known of them', () => {
  const file = hubsGeojson([hub], new URL('https://hiroba.example/'));
  expect(JSON.parse(file)).toMatchObject({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: '37201-mokomoko',
        geometry: { type: 'Point', coordinates: [134.04933, 34.32106] },
        properties: {
          page: 'https://hiroba.example/hubs/37201-mokomoko/',
          status: '休止中',
          precision: 'town',
          opening_hours: expect.stringContaining('Mo 10:00-15:00') as string,
          licence: 'CC BY 4.0',
        },
      },
    ],
  });
});

it('leaves out hubs whose point nobody knows', () => {
  const { location, ...unplaced } = hub;
  expect(JSON.parse(hubsGeojson([unplaced], new URL('https://hiroba.example/')))).toEqual({
    type: 'FeatureCollection',
    features: [],
  });
});
