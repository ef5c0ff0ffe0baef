import { withWards, type Place, type Places } from './places.ts';

/** What is left of the words behind a prefecture, or all of them. */
export interface Start {
  readonly prefecture?: Place;
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

/** Whether a place lies in the prefecture that stands in front, if one does. */
export const isIn = ({ prefecture }: Start, place: Place): boolean =>
  !prefecture || prefecture.name === place.prefecture;

/**
 * The prefectures and municipalities that are called so: those whose whole name it is, else those
 * that are called so without 県, 市, 区, 町 or 村.
 * @param words as `comparable` gives them
 */
export function findAreas(words: string, places: Places): Place[] {
  const starts = startsOf(words, places);
  const named = (length: 'whole' | 'short'): Place[] =>
    places.all.filter((place) =>
      starts.some((start) => isIn(start, place) && place.forms[length].includes(start.rest)),
    );
  const found = named('whole');
  return found.length > 0 ? found : named('short');
}

/** Municipalities that the words begin with, with the codes of their wards, and what follows. */
export const municipalitiesBefore = (
  words: string,
  places: Places,
): { code: string; codes: readonly string[]; rest: string }[] =>
  startsOf(words, places).flatMap((start) =>
    places.municipalities
      .filter((place) => isIn(start, place))
      .flatMap((place) =>
        place.forms.whole
          .filter((form) => start.rest.startsWith(form) && start.rest !== form)
          .map((form) => ({
            code: place.code,
            codes: withWards(places, place.code),
            rest: start.rest.slice(form.length),
          })),
      ),
  );
