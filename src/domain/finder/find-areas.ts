import type { Place, PlacePrefecture, Places } from './places.ts';

/** What is left of the words behind a prefecture, or all of them. */
interface Start {
  readonly prefecture?: PlacePrefecture;
  readonly rest: string;
}

/** Words, and what they are when a prefecture or a district (香川郡) stands in front. */
export function startsOf(words: string, { prefectures }: Places): Start[] {
  const starts: Start[] = [{ rest: words }];
  for (const prefecture of prefectures) {
    for (const form of [...prefecture.forms.whole, ...prefecture.forms.short]) {
      if (words.startsWith(form)) starts.push({ prefecture, rest: words.slice(form.length) });
    }
  }
  return starts.flatMap((start) => {
    const rest = start.rest.replace(/^.{1,6}?(?:郡|ぐん)/, '');
    return rest === start.rest ? [start] : [start, { ...start, rest }];
  });
}

export interface Areas {
  readonly prefectures: readonly PlacePrefecture[];
  readonly municipalities: readonly Place[];
}

/**
 * The prefectures and municipalities that are called so: those whose whole name it is, else those
 * that are called so without 県, 市, 区, 町 or 村.
 * @param words as `comparable` gives them
 */
export function findAreas(words: string, places: Places): Areas {
  const starts = startsOf(words, places);
  for (const length of ['whole', 'short'] as const) {
    const prefectures = places.prefectures.filter(({ forms }) => forms[length].includes(words));
    const municipalities = places.municipalities.filter((place) =>
      starts.some(
        ({ prefecture, rest }) =>
          (!prefecture || prefecture.name === place.prefecture) &&
          place.forms[length].includes(rest),
      ),
    );
    if (prefectures.length + municipalities.length > 0) return { prefectures, municipalities };
  }
  return { prefectures: [], municipalities: [] };
}

/** Municipalities that the words begin with, and what follows. */
export const municipalitiesBefore = (
  words: string,
  places: Places,
): { place: Place; rest: string }[] =>
  startsOf(words, places).flatMap(({ prefecture, rest }) =>
    places.municipalities.flatMap((place) =>
      !prefecture || prefecture.name === place.prefecture
        ? place.forms.whole
            .filter((form) => rest.startsWith(form) && rest.length > form.length)
            .map((form) => ({ place, rest: rest.slice(form.length) }))
        : [],
    ),
  );
