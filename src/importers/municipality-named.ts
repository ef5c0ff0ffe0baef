import { findMunicipality, type Municipality } from '../domain/municipalities.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { ImportError } from './import-error.ts';

/**
 * The municipality of a name that a person gave, with its prefecture in front or without.
 * @param prefecture `value` of PREFECTURES; all are searched without it
 * @throws ImportError when there is none of this name, or several
 */
export function municipalityNamed(words: string, prefecture?: string): Municipality {
  const named = PREFECTURES.filter(({ label }) => words.startsWith(label));
  const within = prefecture === undefined ? named : [{ value: prefecture }];
  const found = (within.length > 0 ? within : PREFECTURES).flatMap(
    ({ value }) => findMunicipality(value, words) ?? [],
  );
  const [municipality] = found;
  if (!municipality) {
    throw new ImportError(`市区町村の名前ではありません：${words}（例：札幌市、香川県高松市）`);
  }
  if (found.length > 1) {
    throw new ImportError(
      `同じ名前の市区町村がほかの都道府県にもあります：${words}（都道府県から書いてください）`,
    );
  }
  return municipality;
}
