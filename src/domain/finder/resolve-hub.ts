import { comparable } from './comparable.ts';
import { findHubNames } from './find-hub-names.ts';
import type { NamedHub } from './name-file.ts';
import type { Places } from './places.ts';
import type { FinderReaders } from './readers.ts';
import { areaLabel } from './resolve-area.ts';
import type { ResolvedPlace } from './resolved-place.ts';

/** Tells apart hubs of the same name: `ひだまり（香川県高松市）`. */
export const hubLabel = ({ name, municipalityCode }: NamedHub, places: Places): string =>
  `${name}（${areaLabel(municipalityCode, places)}）`;

/**
 * The hubs whose name it is, else those whose name holds the words; of a label the one that it tells
 * apart.
 * @param words as `comparable` gives them
 */
export async function hubsNamed(
  words: string,
  places: Places,
  readers: FinderReaders,
): Promise<NamedHub[]> {
  const found = await findHubNames(words, readers);
  const exact = found.filter(({ name }) => comparable(name) === words);
  if (found.length > 0) return exact.length > 0 ? exact : found;
  const [, name = ''] = /^(.+)\([^()]+\)$/.exec(words) ?? [];
  return (await findHubNames(name, readers)).filter(
    (hub) => comparable(hubLabel(hub, places)) === words,
  );
}

/** The hub of a name, or the hubs that their municipality's name does not tell apart either. */
export async function resolveHub(
  found: readonly NamedHub[],
  { name, municipalityCode }: NamedHub,
  readers: FinderReaders,
): Promise<ResolvedPlace> {
  const leaves = await Promise.all(
    [...new Set(found.map(({ leaf }) => leaf))].map((leaf) => readers.leaf(leaf)),
  );
  const hubs = leaves
    .flat()
    .filter((hub) => hub.name === name && hub.municipalityCode === municipalityCode);
  return { kind: 'hub', label: name, hubs };
}
