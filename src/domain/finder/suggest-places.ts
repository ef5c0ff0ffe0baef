import { comparable } from './comparable.ts';
import { startsOf } from './find-areas.ts';
import type { PlaceForms, Places } from './places.ts';
import type { Suggestion } from './suggestion.ts';

/** 0: begins with the words; 1: holds them; else neither. */
function rankOf({ whole }: PlaceForms, words: string): number {
  if (whole.some((form) => form.startsWith(words))) return 0;
  return words.length > 1 && whole.some((form) => form.includes(words)) ? 1 : 2;
}

/**
 * Prefectures and municipalities whose name in kanji or kana begins with the words, then those
 * that hold them; a prefecture may stand in front.
 */
export function suggestPlaces(text: string, places: Places, limit = 8): readonly Suggestion[] {
  const words = comparable(text);
  if (words === '') return [];
  const starts = startsOf(words, places).filter(({ rest }) => rest !== '');
  const ranked = [
    ...places.prefectures.map(({ name, forms }) => ({
      suggestion: { kind: 'prefecture' as const, label: name, name, context: '' },
      rank: rankOf(forms, words),
    })),
    ...places.municipalities.map(({ name, prefecture, forms }) => ({
      suggestion: {
        kind: 'municipality' as const,
        label: prefecture + name,
        name,
        context: prefecture,
      },
      rank: Math.min(
        ...starts.map((start) =>
          !start.prefecture || start.prefecture.name === prefecture ? rankOf(forms, start.rest) : 2,
        ),
      ),
    })),
  ];
  return ranked
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}
