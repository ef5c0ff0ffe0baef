import { comparable } from './comparable.ts';
import { municipalitiesBefore } from './find-areas.ts';
import { findHubNames } from './find-hub-names.ts';
import { withWards, type Places } from './places.ts';
import type { FinderReaders } from './readers.ts';
import { municipalityLabel } from './resolve-area.ts';
import { hubLabel } from './resolve-hub.ts';
import { suggestPlaces } from './suggest-places.ts';
import type { Suggestion } from './suggestion.ts';
import type { TownPlace } from './town-file.ts';

export type { Suggestion } from './suggestion.ts';

/** Towns that begin with the words, alone or behind their municipality. */
async function suggestTowns(
  words: string,
  places: Places,
  readers: FinderReaders,
  limit: number,
): Promise<Suggestion[]> {
  const [before] = municipalitiesBefore(words, places);
  const start = before?.rest ?? words;
  if ([...start].length < 2) return [];
  const codes = before && new Set(withWards(places, before.place.code).map(({ code }) => code));
  const length = ({ town, kana }: TownPlace): number =>
    Math.min(
      ...[town, kana]
        .map(comparable)
        .map((form) => (form.startsWith(start) ? form.length : Infinity)),
    );
  return (await readers.towns(start))
    .filter(({ municipalityCode }) => codes?.has(municipalityCode) ?? true)
    .map((place) => ({ ...place, length: length(place) }))
    .filter((place) => place.length < Infinity)
    .sort((a, b) => a.length - b.length)
    .slice(0, limit)
    .map(({ town, municipalityCode }) => {
      const context = municipalityLabel(municipalityCode, places);
      return { kind: 'town', label: context + town, name: town, context };
    });
}

/** Hubs whose name holds the words, those that begin with them first. */
async function suggestHubs(
  words: string,
  places: Places,
  readers: FinderReaders,
  limit: number,
): Promise<Suggestion[]> {
  const found = await findHubNames(words, readers);
  const later = (name: string): number => (comparable(name).startsWith(words) ? 0 : 1);
  return found
    .sort((a, b) => later(a.name) - later(b.name))
    .slice(0, limit)
    .map((hub) => ({
      kind: 'hub',
      label: hubLabel(hub, places),
      name: hub.name,
      context: municipalityLabel(hub.municipalityCode, places),
    }));
}

/**
 * Everything whose name begins with the words, and hubs and places that hold them, at most `limit`
 * of each kind: first prefectures and municipalities, then towns, then hubs. `suggestPlaces` gives
 * the first two without waiting.
 * @throws whatever the readers throw
 */
export async function suggest(
  text: string,
  readers: FinderReaders,
  limit = 5,
): Promise<readonly Suggestion[]> {
  const words = comparable(text);
  const places = await readers.places();
  const [towns, hubs] = await Promise.all([
    suggestTowns(words, places, readers, limit),
    suggestHubs(words, places, readers, limit),
  ]);
  return [...suggestPlaces(text, places, limit), ...towns, ...hubs];
}
