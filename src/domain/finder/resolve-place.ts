import { comparable } from './comparable.ts';
import { findAreas, municipalitiesBefore } from './find-areas.ts';
import { findTowns } from './find-towns.ts';
import type { FinderReaders } from './readers.ts';
import { choose, municipalityLabel, resolveMunicipality, resolveTown } from './resolve-area.ts';
import { resolveHub } from './resolve-hub.ts';
import { postcodeDigits, resolvePostcode } from './resolve-postcode.ts';
import type { ResolvedPlace } from './resolved-place.ts';

/**
 * What a visitor's words mean: a postcode in any spelling, a prefecture, a municipality or a town
 * in kanji or kana with or without what stands before it, or a hub's name. The same words always
 * mean the same.
 * @throws whatever the readers throw
 */
export async function resolvePlace(text: string, readers: FinderReaders): Promise<ResolvedPlace> {
  const words = comparable(text);
  if (words === '') return { kind: 'none', reason: 'empty' };
  const digits = postcodeDigits(text);
  if (digits !== undefined) return resolvePostcode(digits, readers);

  const places = await readers.places();
  const { prefectures, municipalities } = findAreas(words, places);
  const [prefecture] = prefectures;
  const [municipality] = municipalities;
  if (prefectures.length + municipalities.length > 1) {
    return choose([
      ...prefectures.map(({ name }) => ({ kind: 'prefecture' as const, label: name })),
      ...municipalities.map(({ code }) => ({
        kind: 'municipality' as const,
        label: municipalityLabel(code, places),
      })),
    ]);
  }
  if (prefecture) return { kind: 'area', label: prefecture.name, area: prefecture.code };
  if (municipality) return resolveMunicipality(municipality.code, places, readers);

  const towns = await findTowns(words, places, readers);
  const [town] = towns;
  if (town && towns.length === 1) return resolveTown(town, places, readers);
  if (town) {
    return choose(
      towns.map((each) => ({
        kind: 'town',
        label: municipalityLabel(each.municipalityCode, places) + each.town,
      })),
    );
  }

  const hub = await resolveHub(words, places, readers);
  if (hub) return hub;
  const [before] = municipalitiesBefore(words, places);
  return before
    ? resolveMunicipality(before.place.code, places, readers)
    : { kind: 'none', reason: 'name' };
}
