import { municipalitiesOf, type Municipality } from '../domain/municipalities.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { foldPlace } from './fold-place.ts';

interface Known {
  readonly municipality: Municipality;
  readonly folded: string;
}

const known: readonly Known[] = PREFECTURES.flatMap(({ value }) =>
  municipalitiesOf(value).map((municipality) => ({
    municipality,
    folded: foldPlace(municipality.name),
  })),
);
const byFirstLetter = Map.groupBy(known, ({ folded }) => folded[0] ?? '');

/** Length of `text` that `name` takes at its start, white space not counted; 0 when it does not. */
export function lengthAtStart(text: string, name: string): number {
  const letters = foldPlace(name);
  let at = 0;
  for (const letter of letters) {
    while (text[at] === ' ') at += 1;
    if (foldPlace(text[at] ?? '') !== letter) return 0;
    at += 1;
  }
  return at;
}

/**
 * The municipalities that an address begins with: those of the longest name, one or, where
 * prefectures share it, several.
 * @param text prepared by `tidyText`, without prefecture
 * @param prefecture `value` of PREFECTURES; all are searched without it
 */
export function municipalitiesAtStart(text: string, prefecture?: string): readonly Municipality[] {
  const fitting = (byFirstLetter.get(foldPlace(text[0] ?? '')) ?? [])
    .filter(
      ({ municipality }) => prefecture === undefined || municipality.prefecture === prefecture,
    )
    .filter(({ folded }) => lengthAtStart(text, folded) > 0);
  const length = Math.max(0, ...fitting.map(({ folded }) => folded.length));
  const longest = fitting
    .filter(({ folded }) => folded.length === length)
    .map(({ municipality }) => municipality);
  // 鹿嶋市 and 鹿島市 are two cities, as alike as 竜ケ崎市 and 龍ヶ崎市, which are one.
  const exact = longest.filter(({ name }) => text.startsWith(name));
  return exact.length > 0 ? exact : longest;
}
