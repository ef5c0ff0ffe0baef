import { expect, it } from 'vitest';
import { writePlaces } from '../../../src/domain/finder/places.ts';
import { writePostcodes } from '../../../src/domain/finder/postcode-file.ts';
import { findAddress } from './find-address.ts';

const asked: string[] = [];
const prefectures = Array.from({ length: 47 }, (_, index) => ({
  code: String(index + 1).padStart(2, '0'),
  name: index === 36 ? '香川県' : '見本県',
  kana: 'みほんけん',
  municipalities:
    index === 36 ? [{ code: '37201', name: '高松市', kana: 'たかまつし', hasHubs: true }] : [],
}));
const files: Record<string, string> = {
  'places.json': writePlaces({ prefectures, withoutPostcodes: ['000'] }),
  'postcodes/760.json': writePostcodes([
    { postcode: '7600017', town: '番町', municipalityCode: '37201', company: false },
    { postcode: '7600000', town: '', municipalityCode: '37201', company: false },
  ]),
};
const read = (path: string): Promise<unknown> => {
  asked.push(path);
  return Promise.resolve(JSON.parse(files[path] ?? expect.fail(path)));
};

it('finds what the fields of a hub want', async () => {
  expect(await findAddress('7600017', read)).toMatchObject([
    {
      prefecture: 'kagawa',
      prefectureName: '香川県',
      municipality: '高松市',
      municipalityCode: '37201',
      town: '番町',
    },
  ]);
});

it('finds none for a postcode that nobody has, and asks no file that is not there', async () => {
  expect(await findAddress('7609999', read)).toEqual([]);
  asked.length = 0;
  expect(await findAddress('0001234', read)).toEqual([]);
  expect(asked).toEqual(['places.json']);
});
