import { comparable } from './comparable.ts';
import { findAreas, municipalitiesBefore } from './find-areas.ts';
import { findTowns } from './find-towns.ts';
import type { FinderReaders } from './readers.ts';
import { areaLabel, choose, resolveArea, resolveTown } from './resolve-area.ts';
import { hubLabel, hubsNamed, resolveHub } from './resolve-hub.ts';
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
  const areas = findAreas(words, places);
  const [area] = areas;
  if (areas.length > 1) return choose(areas.map(({ code }) => areaLabel(code, places)));
  if (area) return resolveArea(area.code, places, readers);

  const [named, hubs] = await Promise.all([
    findTowns(words, places, readers),
    hubsNamed(words, places, readers),
  ]);
  const [hub] = hubs;
  // A hub's label, which ends with its place, means nothing else.
  const towns = hub && words.endsWith(')') ? [] : named;
  const townLabels = towns.map((each) => areaLabel(each.municipalityCode, places) + each.town);
  const labels = [...new Set(hubs.map((each) => hubLabel(each, places))), ...townLabels];
  const [town] = towns;
  const isSure = labels.length === 1 ? words.length > 1 : comparable(townLabels.join()) === words;
  if (town && isSure) return resolveTown(town, places, readers);
  // A hamlet of that name does not hide the hubs that have it in theirs.
  if (town || labels.length > 1) return choose(labels);
  if (hub) return resolveHub(hubs, hub, readers);
  const [before] = municipalitiesBefore(words, places);
  return before ? resolveArea(before.code, places, readers) : { kind: 'none', reason: 'name' };
}
