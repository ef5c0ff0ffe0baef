import { comparable } from './comparable.ts';
import { findHubNames } from './find-hub-names.ts';
import type { NamedHub } from './name-file.ts';
import type { Places } from './places.ts';
import type { FinderReaders } from './readers.ts';
import { choose, municipalityLabel } from './resolve-area.ts';
import type { ResolvedPlace } from './resolved-place.ts';

/** Tells apart hubs of the same name: `ひだまり（香川県高松市）`. */
export const hubLabel = ({ name, municipalityCode }: NamedHub, places: Places): string =>
  `${name}（${municipalityLabel(municipalityCode, places)}）`;

async function namedSo(words: string, places: Places, readers: FinderReaders): Promise<NamedHub[]> {
  const found = await findHubNames(words, readers);
  const exact = found.filter(({ name }) => comparable(name) === words);
  if (exact.length > 0 || found.length > 0) return exact.length > 0 ? exact : found;
  const [, name = ''] = /^(.+)\([^()]+\)$/.exec(words) ?? [];
  return (await findHubNames(name, readers)).filter(
    (hub) => comparable(hubLabel(hub, places)) === words,
  );
}

/**
 * The hubs whose name it is, else those whose name holds the words.
 * @param words as `comparable` gives them
 * @returns `undefined` when there are none
 */
export async function resolveHub(
  words: string,
  places: Places,
  readers: FinderReaders,
): Promise<ResolvedPlace | undefined> {
  const found = await namedSo(words, places, readers);
  const labels = [...new Set(found.map((hub) => hubLabel(hub, places)))];
  if (labels.length > 1) return choose(labels.map((label) => ({ kind: 'hub', label })));
  const [first] = found;
  if (!first) return undefined;
  const leaves = await Promise.all(
    [...new Set(found.map(({ leaf }) => leaf))].map((leaf) => readers.leaf(leaf)),
  );
  const hubs = leaves
    .flat()
    .filter((hub) => hub.name === first.name && hub.municipalityCode === first.municipalityCode);
  return { kind: 'hub', label: first.name, hubs };
}
