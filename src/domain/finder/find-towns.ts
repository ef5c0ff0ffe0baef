import { comparable } from './comparable.ts';
import { municipalitiesBefore, startsOf } from './find-areas.ts';
import type { Places } from './places.ts';
import type { FinderReaders } from './readers.ts';
import type { TownPlace } from './town-file.ts';

/** Where a town is looked for: in which municipalities, and by what words. */
interface Search {
  readonly isInside: (municipalityCode: string) => boolean;
  readonly rest: string;
  /** Behind a municipality anything may follow a town's name, else only a number. */
  readonly tail: RegExp;
}

const ANYTHING = /^/;
const NUMBER = /^(?:$|[〇一二三四五六七八九十\d])/;

function searchesOf(words: string, places: Places): Search[] {
  const inside = municipalitiesBefore(words, places).map(({ codes, rest }) => ({
    isInside: (code: string) => codes.includes(code),
    rest,
    tail: ANYTHING,
  }));
  const anywhere = startsOf(words, places).map(({ prefecture, rest }) => ({
    isInside: (code: string) => !prefecture || code.startsWith(prefecture.code),
    rest,
    tail: NUMBER,
  }));
  return [...inside, ...anywhere].filter(({ rest }) => rest !== '');
}

/** The towns of the longest name with which the rest begins. */
function longest(towns: readonly TownPlace[], { isInside, rest, tail }: Search): TownPlace[] {
  let length = 1;
  let best: TownPlace[] = [];
  for (const town of towns.filter(({ municipalityCode }) => isInside(municipalityCode))) {
    for (const form of [town.town, town.kana].map(comparable)) {
      if (form.length < length || !rest.startsWith(form) || !tail.test(rest.slice(form.length))) {
        continue;
      }
      if (form.length > length) best = [];
      length = form.length;
      if (!best.includes(town)) best.push(town);
    }
  }
  return best;
}

/**
 * The towns that are called so: those behind the municipality or the prefecture that the words
 * begin with, else all of that name. A house number may follow.
 * @param words as `comparable` gives them
 */
export async function findTowns(
  words: string,
  places: Places,
  readers: Pick<FinderReaders, 'towns'>,
): Promise<TownPlace[]> {
  for (const search of searchesOf(words, places)) {
    // A town shorter than the key of its file lies in another file than those that begin with it.
    const characters = [...search.rest];
    const starts = [search.rest, ...[3, 2, 1].map((end) => characters.slice(0, end).join(''))];
    for (const start of new Set(starts)) {
      const found = longest(await readers.towns(start), search);
      if (found.length > 0) return found;
    }
  }
  return [];
}
