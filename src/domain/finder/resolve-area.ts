import type { Places } from './places.ts';
import type { BasedPoint } from './prefecture-file.ts';
import type { FinderReaders } from './readers.ts';
import type { ResolvedPlace } from './resolved-place.ts';

/** Choices that a visitor can look over. */
const MOST = 50;

/** `香川県高松市` */
export const areaLabel = (code: string, { all }: Places): string => {
  const place = all.find((each) => each.code === code);
  return place ? place.prefecture + place.name : '';
};

/** Several places to choose from, as many as a visitor can look over. */
export const choose = (labels: readonly string[]): ResolvedPlace => ({
  kind: 'choice',
  choices: labels.slice(0, MOST),
  total: labels.length,
});

/** A place where hubs can be looked for. */
type KnownPlace = Extract<ResolvedPlace, { kind: 'point' | 'area' }>;

/** A town, or a whole municipality or prefecture where the town's name is empty. */
interface SomeTown {
  readonly town: string;
  /** Of a prefecture, two digits. */
  readonly municipalityCode: string;
  readonly point?: BasedPoint | undefined;
}

/** A town at its own point, else at its municipality's. */
export async function resolveTown(
  { town, municipalityCode, point }: SomeTown,
  places: Places,
  readers: Pick<FinderReaders, 'prefecture'>,
): Promise<KnownPlace> {
  const label = areaLabel(municipalityCode, places) + town;
  const area = municipalityCode;
  const found =
    point ??
    (await readers.prefecture(area.slice(0, 2))).municipalities.find(({ code }) => code === area)
      ?.point;
  return found ? { kind: 'point', label, area, point: found } : { kind: 'area', label, area };
}

/** A municipality at its point, where one is known; a prefecture has none. */
export const resolveArea = (
  municipalityCode: string,
  places: Places,
  readers: FinderReaders,
): Promise<ResolvedPlace> => resolveTown({ town: '', municipalityCode }, places, readers);
