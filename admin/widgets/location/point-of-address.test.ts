import { expect, it } from 'vitest';
import { comparable } from '../../../src/domain/finder/comparable.ts';
import { writePlaces } from '../../../src/domain/finder/places.ts';
import { writePrefecture } from '../../../src/domain/finder/prefecture-file.ts';
import { townShard } from '../../../src/domain/finder/shard-of.ts';
import { writeTowns, type TownPlace } from '../../../src/domain/finder/town-file.ts';
import { pointOfAddress } from './point-of-address.ts';

const prefectures = Array.from({ length: 47 }, (_, index) => ({
  code: String(index + 1).padStart(2, '0'),
  name: index === 36 ? '香川県' : `見本${index}県`,
  kana: 'みほんけん',
  municipalities: [
    ...(index === 36
      ? [
          { code: '37201', name: '高松市', kana: 'たかまつし', hasHubs: true },
          { code: '37364', name: '直島町', kana: 'なおしまちょう', hasHubs: false },
        ]
      : []),
  ],
}));
const town = (name: string, municipalityCode: string, lat?: number): TownPlace => ({
  town: name,
  kana: '',
  municipalityCode,
  ...(lat !== undefined && { point: { lat, lon: 134.05, basis: 'town' } }),
});
const towns = [
  town('上之町', '37201'),
  town('上之町二丁目', '37201', 34.321),
  town('番町', '37201'),
];

const files = new Map([
  ['places.json', writePlaces({ prefectures, withoutPostcodes: [] })],
  [
    'prefectures/37.json',
    writePrefecture({
      version: '1',
      neighbours: [],
      municipalities: [
        {
          code: '37201',
          leaves: [],
          point: { lat: 34.343, lon: 134.047, basis: 'municipality' },
        },
        { code: '37364', leaves: [] },
      ],
      pages: [],
    }),
  ],
]);
const read = (path: string): Promise<unknown> => {
  const inShard = towns.filter((each) => path === `towns/${townShard(comparable(each.town))}.json`);
  return Promise.resolve(JSON.parse(files.get(path) ?? writeTowns(inShard)));
};
const ask = (municipality: string, address?: string, prefecture = 'kagawa') =>
  pointOfAddress({ prefecture, municipality, address }, read);

it('is the town’s, whatever stands behind it and however it is written', async () => {
  for (const address of ['上之町二丁目9-23', '上之町２丁目 9番23号']) {
    expect(await ask('高松市', address)).toEqual({
      location: { lat: 34.321, lon: 134.05, precision: 'town' },
      word: expect.stringContaining(
        '「香川県高松市上之町二丁目」の、だいたいの位置にしました。',
      ) as string,
    });
  }
});

it('is the municipality’s where nobody knows the town or its point, and says so', async () => {
  for (const address of ['番町1-1', 'どこにもない町1', undefined]) {
    expect(await ask('高松市', address)).toEqual({
      location: { lat: 34.343, lon: 134.047, precision: 'municipality' },
      word: expect.stringContaining('町の位置がわからないので、「香川県高松市」') as string,
    });
  }
});

it('is none where nothing fits, and says what to do', async () => {
  expect(await ask('直島町', '上之町二丁目1')).toEqual({
    word: expect.stringContaining(
      '「香川県直島町」の位置は、サイトの持っている情報ではわかりません。',
    ) as string,
  });
  expect(await ask('高松', '番町')).toEqual({
    word: expect.stringContaining('香川県に「高松」という市区町村は見つかりません。') as string,
  });
  expect(await ask('', '番町')).toEqual({ word: '先に、都道府県と市区町村を書いてください。' });
  expect(await ask('高松市', '番町', '')).toEqual({
    word: '先に、都道府県と市区町村を書いてください。',
  });
});
