import { describe, expect, it } from 'vitest';
import { PREFECTURES } from '../../schema/vocabulary.ts';
import { municipalitiesOf } from '../municipalities.ts';
import {
  MANIFEST_URL,
  PLACES_URL,
  leafUrl,
  namesUrl,
  postcodesUrl,
  prefectureFileUrl,
  townsUrl,
} from './addresses.ts';
import { areaHubs } from './area-hubs.ts';
import { divideHubs } from './divide-hubs.ts';
import type { FinderHub } from './finder-hub.ts';
import { writeLeaf } from './leaf.ts';
import { writeManifest } from './manifest.ts';
import { writeNames } from './name-file.ts';
import { nameShards } from './name-shards.ts';
import { writePlaces } from './places.ts';
import { writePostcodes, type PostcodePlace } from './postcode-file.ts';
import { writePrefecture, type BasedPoint } from './prefecture-file.ts';
import { finderReaders, type FinderReaders } from './readers.ts';
import { resolvePlace } from './resolve-place.ts';
import { suggest } from './suggest.ts';
import { writeTowns, type TownPlace } from './town-file.ts';
import { townShards } from './town-shards.ts';

const VERSION = '0123abcd';
const KANA: Readonly<Record<string, string>> = { kagawa: 'かがわけん', hiroshima: 'ひろしまけん' };

const hub = (id: string, name: string, place: string, point?: FinderHub['point']): FinderHub => ({
  id,
  name,
  prefecture: PREFECTURES.find(({ code }) => id.startsWith(code))?.label ?? '',
  municipalityCode: id.slice(0, 5),
  municipality: place,
  address: '',
  phone: undefined,
  status: 'open',
  type: 0,
  point,
  hours: undefined,
  facets: 0,
});

const HUBS = [
  hub('37201-mokomoko', '子育て“ほっと”ステーションもこもこ', '高松市'),
  hub('37201-wahaha', 'わはは・ひろば香西', '高松市'),
  hub('37201-wahaha-takamatsu', 'わはは・ひろば高松', '高松市'),
  hub('37202-hinata', 'ひなたぼっこ', '丸亀市'),
  { ...hub('33202-hinata', 'ひなたぼっこ', '倉敷市'), facets: 1 },
];

const WITH_HUBS = HUBS.map(({ municipalityCode }) => municipalityCode);

const BANCHO: BasedPoint = { lat: 34.343, lon: 134.044, basis: 'town' };
const TAKAMATSU: BasedPoint = { lat: 34.34, lon: 134.043, basis: 'municipality' };
const town = (municipalityCode: string, name: string, kana: string): TownPlace => ({
  town: name,
  kana,
  municipalityCode,
});
const TOWNS: readonly TownPlace[] = [
  { ...town('37201', '番町', 'ばんちょう'), point: BANCHO },
  town('33101', '番町', 'ばんちょう'),
  town('37201', '上之町', 'かみのちょう'),
  town('37201', '上之町東', 'かみのちょうひがし'),
  town('14109', '菊名', 'きくな'),
  town('13101', '霞が関', 'かすみがせき'),
  town('01101', '北一条西', 'きたいちじょうにし'),
  town('25343', '東', 'ひがし'),
];
const POSTCODES: readonly PostcodePlace[] = [
  ['7600017', '番町', '37201', false],
  ['7608571', '番町', '37201', true],
  ['7618031', '郷東町', '37201', false],
  ['7600073', '栗林町', '37201', false],
  ['2580000', '', '14362', false],
  ['2580000', '', '14363', false],
  ['2230061', '日吉', '14109', false],
].map(([postcode, name, municipalityCode, company]) => ({
  postcode: String(postcode),
  town: String(name),
  municipalityCode: String(municipalityCode),
  company: company === true,
  ...(postcode === '7600017' && { point: BANCHO }),
}));

/** The files of a small site, as the build writes them. */
function writeSite(): ReadonlyMap<string, string> {
  const { leaves, summary } = divideHubs(HUBS, 2);
  const named = leaves.flatMap((found, leaf) => found.map((each) => ({ ...each, leaf })));
  const numbered = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'));
  const begun = new Set(POSTCODES.map(({ postcode }) => postcode.slice(0, 3)));
  return new Map([
    [MANIFEST_URL, writeManifest({ version: VERSION, ...summary })],
    [
      PLACES_URL,
      writePlaces({
        prefectures: PREFECTURES.map(({ code, label, value }) => ({
          code,
          name: label,
          kana: KANA[value] ?? 'よみがな',
          municipalities: municipalitiesOf(value)
            .filter((place) => place.code !== '01696')
            .map((place) => ({ ...place, hasHubs: WITH_HUBS.includes(place.code) })),
        })),
        withoutPostcodes: numbered.filter((prefix) => !begun.has(prefix)),
      }),
    ],
    ...leaves.map((leaf, n): [string, string] => [leafUrl(VERSION, n), writeLeaf(leaf)]),
    ...nameShards(named, VERSION).map((s, n): [string, string] => [namesUrl(n), writeNames(s)]),
    ...townShards(TOWNS).map((towns, n): [string, string] => [townsUrl(n), writeTowns(towns)]),
    ...[...begun].map((prefix): [string, string] => [
      postcodesUrl(prefix),
      writePostcodes(POSTCODES.filter(({ postcode }) => postcode.startsWith(prefix))),
    ]),
    ...PREFECTURES.map(({ code, value }): [string, string] => [
      prefectureFileUrl(code),
      writePrefecture({
        version: VERSION,
        pages: [],
        neighbours: code === '37' ? ['33'] : [],
        municipalities: municipalitiesOf(value).map((place) => ({
          code: place.code,
          point: place.code === '37201' ? TAKAMATSU : undefined,
          leaves: named.flatMap(({ municipalityCode, leaf }) =>
            municipalityCode === place.code ? [leaf] : [],
          ),
        })),
      }),
    ]),
  ]);
}

const site = writeSite();
function readersOf(files: ReadonlyMap<string, string>): FinderReaders {
  return finderReaders((url) => {
    const file = files.get(url);
    return file === undefined
      ? Promise.reject(new Error(`404 ${url}`))
      : Promise.resolve(JSON.parse(file));
  });
}
const readers = readersOf(site);

const atBancho = {
  kind: 'point',
  area: '37201',
  point: BANCHO,
};
const inTakamatsu = {
  kind: 'point',
  area: '37201',
  point: TAKAMATSU,
};

describe('a postcode', () => {
  it.each([
    '7600017',
    '760-0017',
    '〒760-0017',
    '７６０－００１７',
    '〒７６０ー００１７',
    '〒760-0017 香川県高松市番町1-2-3',
  ])('%s is a town', async (text) => {
    expect(await resolvePlace(text, readers)).toEqual({
      ...atBancho,
      label: '〒760-0017 香川県高松市番町',
    });
  });

  it('of a company says so', async () => {
    expect(await resolvePlace('760-8571', readers)).toMatchObject({
      ...inTakamatsu,
      company: true,
    });
  });

  it('of several municipalities is a choice', async () => {
    expect(await resolvePlace('258-0000', readers)).toMatchObject({
      kind: 'choice',
      choices: ['神奈川県大井町', '神奈川県松田町'],
    });
  });

  it('where no point is known is an area', async () => {
    expect(await resolvePlace('223-0061', readers)).toEqual({
      kind: 'area',
      label: '〒223-0061 神奈川県横浜市港北区日吉',
      area: '14109',
    });
  });

  it('three digits are the municipality where they are its own', async () => {
    expect(await resolvePlace('760', readers)).toEqual({ ...inTakamatsu, label: '香川県高松市' });
  });

  it.each([
    ['760-9999', 'postcode'],
    ['000-0000', 'postcode'],
    ['999', 'postcode'],
    ['76001', 'old-postcode'],
    ['12345678', 'digits'],
    ['  ', 'empty'],
  ])('%s is none: %s', async (text, reason) => {
    expect(await resolvePlace(text, readers)).toEqual({ kind: 'none', reason });
  });
});

describe('a place name', () => {
  it.each([
    '高松市',
    'たかまつし',
    '高松',
    'たかまつ',
    'タカマツ',
    'ﾀｶﾏﾂｼ',
    '香川県高松市',
    '香川高松',
    ' 高松 市 ',
  ])('%s is 高松市', async (text) => {
    expect(await resolvePlace(text, readers)).toEqual({ ...inTakamatsu, label: '香川県高松市' });
  });

  it.each([
    '高松市番町',
    '香川県高松市番町',
    '高松市番町1丁目2-3',
    '香川県番町',
    '高松市ばんちょう',
  ])('%s is the town in 高松市', async (text) => {
    expect(await resolvePlace(text, readers)).toEqual({ ...atBancho, label: '香川県高松市番町' });
  });

  it.each([
    ['香川県', '香川県', '37'],
    ['かがわ', '香川県', '37'],
    ['港北区', '神奈川県横浜市港北区', '14109'],
    ['横浜市菊名', '神奈川県横浜市港北区菊名', '14109'],
    ['香川郡直島町', '香川県直島町', '37364'],
    ['茅ケ崎市', '神奈川県茅ヶ崎市', '14207'],
    ['龍ヶ崎', '茨城県龍ケ崎市', '08208'],
    ['霞ヶ関', '東京都千代田区霞が関', '13101'],
    ['札幌市中央区北1条西3丁目', '北海道札幌市中央区北一条西', '01101'],
    ['津', '三重県津市', '24201'],
    ['高松市上之町東1-2', '香川県高松市上之町東', '37201'],
    ['高松市上之町1-2', '香川県高松市上之町', '37201'],
    ['高松市のどこか', '香川県高松市', '37201'],
  ])('%s is %s', async (text, label, area) => {
    expect(await resolvePlace(text, readers)).toMatchObject({ label, area });
  });

  it.each([
    ['府中市', ['東京都府中市', '広島県府中市']],
    ['府中', ['東京都府中市', '広島県府中市', '広島県府中町']],
    ['広島', ['広島県', '広島県広島市']],
    ['番町', ['岡山県岡山市北区番町', '香川県高松市番町']],
    ['ばんちょう', ['岡山県岡山市北区番町', '香川県高松市番町']],
  ])('%s is a choice of %s', async (text, labels) => {
    const found = await resolvePlace(text, readers);
    expect(found).toMatchObject({ kind: 'choice', total: labels.length });
    const chosen = found.kind === 'choice' ? found.choices : [];
    expect(chosen.toSorted()).toEqual(labels.toSorted());
  });

  it('that nobody knows is none', async () => {
    expect(await resolvePlace('ほげほげ', readers)).toEqual({ kind: 'none', reason: 'name' });
  });
});

it('every choice resolves to one place', async () => {
  for (const text of [
    '府中',
    '中央区',
    '北区',
    '広島',
    '番町',
    'みさと',
    'ひなたぼっこ',
    'わはは',
  ]) {
    const found = await resolvePlace(text, readers);
    expect(found.kind).toBe('choice');
    for (const label of found.kind === 'choice' ? found.choices : []) {
      expect((await resolvePlace(label, readers)).kind, label).toMatch(/point|area|hub/);
    }
  }
});

describe('a hub’s name', () => {
  it.each(['もこもこ', 'モコモコ', '子育て“ほっと”ステーションもこもこ'])(
    '%s is that hub',
    async (text) => {
      expect(await resolvePlace(text, readers)).toMatchObject({
        kind: 'hub',
        hubs: [{ id: '37201-mokomoko' }],
      });
    },
  );

  it('shared by hubs of two cities is a choice', async () => {
    expect(await resolvePlace('ひなたぼっこ', readers)).toMatchObject({
      choices: ['ひなたぼっこ（岡山県倉敷市）', 'ひなたぼっこ（香川県丸亀市）'],
    });
  });
});

describe('suggestions', () => {
  const labels = async (text: string): Promise<string[]> =>
    (await suggest(text, readers)).map(({ kind, label }) => `${kind} ${label}`);

  it('are municipalities, towns and hubs, those that begin with the words first', async () => {
    expect(await labels('高松')).toEqual([
      'municipality 香川県高松市',
      'hub わはは・ひろば高松（香川県高松市）',
    ]);
    expect(await labels('ばんちょ')).toEqual([
      'town 香川県高松市番町',
      'town 岡山県岡山市北区番町',
    ]);
    expect(await labels('高松市番町')).toEqual(['town 香川県高松市番町']);
    expect(await labels('香川県丸')).toEqual(['municipality 香川県丸亀市']);
    expect(await labels('港北')).toEqual(['municipality 神奈川県横浜市港北区']);
    expect(await labels('')).toEqual([]);
  });

  it('of like places are those that have hubs, then capitals', async () => {
    expect((await labels('たか')).slice(0, 2)).toEqual([
      'municipality 兵庫県多可町',
      'municipality 香川県高松市',
    ]);
    expect((await labels('まつ')).slice(0, 3)).toEqual([
      'municipality 香川県高松市',
      'municipality 島根県松江市',
      'municipality 愛媛県松山市',
    ]);
  });

  it('each resolves to one place', async () => {
    for (const text of ['高松', 'ばん', 'ひなた', '北', 'なか']) {
      for (const { label } of await suggest(text, readers)) {
        expect((await resolvePlace(label, readers)).kind, label).toMatch(/point|area|hub/);
      }
    }
  });
});

describe('the hubs of a place without a point', () => {
  const groupsOf = async (area: string, count: number): Promise<unknown> => {
    const { groups, more } = await areaHubs({ area, count, facets: 0, readers });
    return [...groups.map(({ name, hubs }) => `${name} ${hubs.length}`), more];
  };

  it('are the municipality’s, then the prefecture’s, then the neighbours’', async () => {
    expect(await groupsOf('37201', 10)).toEqual(['高松市 3', '香川県 1', '岡山県 1', false]);
    expect(await groupsOf('37202', 10)).toEqual(['丸亀市 1', '香川県 3', '岡山県 1', false]);
    expect(await groupsOf('37', 10)).toEqual(['香川県 4', '岡山県 1', false]);
  });

  it('are said to lie beside where the place has none, or none that is wanted', async () => {
    const besides = ['37201', '37', '37203', '36', '34'].map(async (area) => {
      const [all, wanted] = await Promise.all(
        [0, 1].map((facets) => areaHubs({ area, count: 10, facets, readers })),
      );
      return [area, all?.beside, wanted?.beside];
    });
    expect(await Promise.all(besides)).toEqual([
      ['37201', undefined, 'unmatched'],
      ['37', undefined, 'unmatched'],
      ['37203', 'unlisted', 'unlisted'],
      ['36', 'unlisted', 'unlisted'],
      ['34', 'unlisted', 'unlisted'],
    ]);
  });

  it('stop at the count and say that there are more', async () => {
    expect(await groupsOf('37201', 2)).toEqual(['高松市 2', true]);
    expect(await groupsOf('37201', 3)).toEqual(['高松市 3', true]);
    expect(await groupsOf('37201', 5)).toEqual(['高松市 3', '香川県 1', '岡山県 1', false]);
  });
});

describe('files of two builds', () => {
  it('are refused, not mixed', async () => {
    const stale = new Map(site);
    const { summary } = divideHubs(HUBS);
    stale.set(MANIFEST_URL, writeManifest({ version: 'ffffffff', ...summary }));
    await expect(resolvePlace('もこもこ', readersOf(stale))).rejects.toThrow();
    await expect(resolvePlace('高松市', readersOf(stale))).rejects.toThrow();
  });

  it('a file that could not be read is read again', async () => {
    let isOffline = true;
    const patient = finderReaders((url) =>
      isOffline
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(JSON.parse(site.get(url) ?? '')),
    );
    await expect(patient.places()).rejects.toThrow('offline');
    isOffline = false;
    expect((await patient.places()).prefectures).toHaveLength(47);
  });
});
