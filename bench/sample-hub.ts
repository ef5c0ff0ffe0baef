import type { Municipality } from '../src/domain/municipalities.ts';
import type { Hub } from '../src/schema/hub.ts';
import { PRECISIONS, SERVICES } from '../src/schema/vocabulary.ts';
import type { Random } from './random.ts';
import type { Town } from './read-towns.ts';
import { sampleHours } from './sample-hours.ts';

type Service = (typeof SERVICES)[number]['value'];
type Precision = (typeof PRECISIONS)[number]['value'];

/** Of a hundred hubs, how many are known to have it: from what most have to what hardly any has. */
const DENSITIES: readonly (readonly [service: Service, share: number])[] = [
  ['consultation', 0.6],
  ['nursing-room', 0.45],
  ['nappy-changing', 0.4],
  ['parking', 0.35],
  ['stroller-access', 0.25],
  ['eating', 0.2],
  ['courses', 0.15],
  ['pregnancy-welcome', 0.12],
  ['temporary-care', 0.1],
  ['user-support', 0.08],
  ['stroller-rental', 0.05],
  ['family-support-center', 0.02],
];
const KINDS = ['見本ひろば', '見本子育て支援センター', '見本つどいの広場', '見本子育てサロン'];
const WORDS =
  'ひだまり たんぽぽ どんぐり ぽかぽか すくすく にこにこ こあら おひさま そらいろ つくし ゆりかご きらきら わたぼうし ことり めばえ'.split(
    ' ',
  );
const BUILDINGS = ['見本会館2階', '見本児童館内', '見本公民館', '見本ビル1F', '見本こども園内'];
const SOURCE = 'ベンチマークのための見本（実在しません）';

const round = (degrees: number): number => Number(degrees.toFixed(5));

const middleOf = (towns: readonly Town[]): { lat: number; lon: number } => ({
  lat: towns.reduce((sum, { lat }) => sum + lat, 0) / towns.length,
  lon: towns.reduce((sum, { lon }) => sum + lon, 0) / towns.length,
});

function locationOf(random: Random, town: Town, towns: readonly Town[]): Partial<Hub> {
  const precision = random.weigh<Precision | undefined>([
    [25, 'building'],
    [55, 'town'],
    [15, 'municipality'],
    [5, undefined],
  ]);
  if (precision === undefined) return {};
  const { lat, lon } = precision === 'municipality' ? middleOf(towns) : town;
  // Some 300 metres around the middle of the town.
  const shift = (): number => (precision === 'building' ? (random.next() - 0.5) / 180 : 0);
  return {
    location: { lat: round(lat + shift()), lon: round(lon + shift()), precision, source: SOURCE },
  };
}

/** No exchange has the number 000: nobody is called by a sample. */
const phoneOf = (random: Random): string =>
  `0${random.whole(11, 99)}-000-${String(random.whole(0, 9999)).padStart(4, '0')}`;

/**
 * The fields of a hub that is none: its name and its source say so.
 * @param number tells apart the hubs of a municipality, from 1
 * @param towns all towns of the municipality
 */
export function sampleHub(
  random: Random,
  place: Municipality,
  towns: readonly Town[],
  number: number,
): Partial<Hub> {
  const town = random.pick(towns);
  const services = DENSITIES.filter(([, share]) => random.chance(share)).map(
    ([service]) => service,
  );
  const hours = sampleHours(random);
  return {
    id: `${place.code}-mihon-${number}`,
    name: `${random.pick(KINDS)} ${random.pick(WORDS)}${random.chance(0.5) ? ` ${town.name}` : ''}`,
    status: random.weigh([
      [97, 'open'],
      [2, 'paused'],
      [1, 'closed'],
    ]),
    ...(random.chance(0.5) && {
      type: random.weigh([
        [90, 'general'],
        [4, 'outreach'],
        [6, 'collaborative'],
      ]),
    }),
    ...(random.chance(0.3) && { operator: 'NPO法人見本' }),
    prefecture: place.prefecture,
    municipality: place.name,
    municipalityCode: place.code,
    address: `${town.name}${random.whole(1, 40)}-${random.whole(1, 30)}`,
    ...(random.chance(0.4) && { building: random.pick(BUILDINGS) }),
    ...locationOf(random, town, towns),
    ...(random.chance(0.9) && { phone: phoneOf(random) }),
    ...(random.chance(0.6) && { web: `https://www.example.jp/${place.code}/${number}/` }),
    ...(hours && { openingHours: hours }),
    ...(services.length > 0 && { services }),
    ...(random.chance(0.3) && { ages: { from: 0, to: 3 } }),
    ...(random.chance(0.4) && { fee: { kind: 'free' } }),
    ...(random.chance(0.1) && { reservation: { kind: 'not-needed' } }),
    ...(random.chance(0.2) && { access: '見本駅から歩いて10分です。' }),
    ...(random.chance(0.1) && { firstVisit: '受付で「はじめてです」とお声がけください。' }),
    ...(random.chance(0.1) && { programmes: [{ stage: 'pregnancy', name: '妊婦さんの見学会' }] }),
    source: { name: SOURCE, record: String(number) },
    ...(random.chance(0.3) && { confirmed: '2026-10-01' }),
  };
}
