import type { Places } from './places.ts';
import type { BasedPoint } from './prefecture-file.ts';
import type { FinderReaders } from './readers.ts';
import type { PlaceChoice, ResolvedPlace } from './resolved-place.ts';

/** Choices that a visitor can look over. */
const MOST = 50;

/** `香川県高松市` */
export const municipalityLabel = (code: string, { municipalities }: Places): string => {
  const place = municipalities.find((each) => each.code === code);
  return place ? place.prefecture + place.name : '';
};

/** Several places to choose from, as many as a visitor can look over. */
export const choose = (choices: readonly PlaceChoice[]): ResolvedPlace => ({
  kind: 'choice',
  choices: choices.slice(0, MOST),
  total: choices.length,
});

/** A town, or the whole municipality where the town's name is empty. */
interface SomeTown {
  readonly town: string;
  readonly municipalityCode: string;
  readonly point?: BasedPoint | undefined;
}

/** A town at its own point, else at its municipality's. */
export async function resolveTown(
  { town, municipalityCode, point }: SomeTown,
  places: Places,
  readers: FinderReaders,
): Promise<ResolvedPlace> {
  const label = municipalityLabel(municipalityCode, places) + town;
  const area = municipalityCode;
  const found =
    point ??
    (await readers.prefecture(area.slice(0, 2))).municipalities.find(({ code }) => code === area)
      ?.point;
  if (!found) return { kind: 'area', label, area };
  const { lat, lon, basis } = found;
  return { kind: 'point', label, area, basis, point: { lat, lon } };
}

/** A municipality at its point, where one is known. */
export const resolveMunicipality = (
  municipalityCode: string,
  places: Places,
  readers: FinderReaders,
): Promise<ResolvedPlace> => resolveTown({ town: '', municipalityCode }, places, readers);
