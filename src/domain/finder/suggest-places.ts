import { comparable } from './comparable.ts';
import { isIn, startsOf } from './find-areas.ts';
import type { Place, Places } from './places.ts';
import type { Suggestion } from './suggestion.ts';

/** Suggestions of a kind at most. */
export const MOST = 5;

/** How well a form of a name fits the words; two between it and the next leave room for hubs. */
const rankIn = (form: string, words: string): number => {
  if (form === words) return 0;
  return form.startsWith(words) ? 4 : form.includes(words) ? 5 : Infinity;
};

/**
 * Prefectures and municipalities whose name in kanji or kana holds the words, at most `MOST`: those
 * that are called so, then those that have hubs, then those that begin so; of those
 * alike, short names before wards with their city, and a prefecture's capital before others. A
 * prefecture may stand in front.
 */
export function suggestPlaces(text: string, places: Places): readonly Suggestion[] {
  const starts = startsOf(comparable(text), places).filter(({ rest }) => rest !== '');
  // Infinity where the words are not found in the name.
  const rankOf = (place: Place): number => {
    const forms = [...place.forms.whole, ...place.forms.short];
    const ranks = starts
      .filter((start) => isIn(start, place))
      .flatMap(({ rest }) => forms.map((form) => rankIn(form, rest)));
    const fit = Math.min(...ranks) + (place.hasHubs ? 0 : 2);
    // Of places that fit as well, those with few characters, then the capital: codes begin with it.
    return fit + place.name.length / 100 + Number(place.code.slice(2)) / 1e6;
  };
  return places.all
    .map((place) => ({ place, rank: rankOf(place) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ place: { name, prefecture } }) => ({
      kind: prefecture ? 'municipality' : 'prefecture',
      label: prefecture + name,
      name,
      context: prefecture,
    }));
}
