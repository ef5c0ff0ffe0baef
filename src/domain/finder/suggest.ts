import { comparable } from './comparable.ts';
import { municipalitiesBefore } from './find-areas.ts';
import { findHubNames } from './find-hub-names.ts';
import type { Places } from './places.ts';
import type { FinderReaders } from './readers.ts';
import { areaLabel } from './resolve-area.ts';
import { hubLabel } from './resolve-hub.ts';
import { MOST, suggestPlaces } from './suggest-places.ts';
import type { Suggestion } from './suggestion.ts';
import type { TownPlace } from './town-file.ts';

export type { Suggestion } from './suggestion.ts';

/** Towns that begin with the words, alone or behind their municipality. */
async function suggestTowns(
  words: string,
  places: Places,
  readers: FinderReaders,
): Promise<Suggestion[]> {
  const [before] = municipalitiesBefore(words, places);
  const start = before?.rest ?? words;
  if ([...start].length < 2) return [];
  const length = ({ town, kana }: TownPlace): number =>
    Math.min(
      ...[town, kana]
        .map(comparable)
        .map((form) => (form.startsWith(start) ? form.length : Infinity)),
    );
  return (await readers.towns(start))
    .filter(({ municipalityCode }) => before?.codes.includes(municipalityCode) ?? true)
    .map((place) => ({ ...place, length: length(place) }))
    .filter((place) => place.length < Infinity)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST)
    .map(({ town, municipalityCode }) => {
      const context = areaLabel(municipalityCode, places);
      return { kind: 'town', label: context + town, name: town, context };
    });
}

/** Hubs whose name holds the words, those that begin with them first. */
async function suggestHubs(
  words: string,
  places: Places,
  readers: FinderReaders,
): Promise<Suggestion[]> {
  const found = await findHubNames(words, readers);
  return found.slice(0, MOST).map((hub) => ({
    kind: 'hub',
    label: hubLabel(hub, places),
    name: hub.name,
    context: areaLabel(hub.municipalityCode, places),
  }));
}

/**
 * Everything whose name begins with the words, and hubs and places that hold them, at most `MOST`
 * of each kind: first prefectures and municipalities, then towns, then hubs. `suggestPlaces` gives
 * the first two without waiting.
 * @throws whatever the readers throw
 */
export async function suggest(
  text: string,
  readers: FinderReaders,
): Promise<readonly Suggestion[]> {
  const words = comparable(text);
  const places = await readers.places();
  const [towns, hubs] = await Promise.all([
    suggestTowns(words, places, readers),
    suggestHubs(words, places, readers),
  ]);
  return [...suggestPlaces(text, places), ...towns, ...hubs];
}
