import { municipalitiesOf, type Municipality } from '../domain/municipalities.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';

const WARD = /[^市]+区$/;

/** 中央区 is a ward of ten cities and of Tokyo. */
const byWard = Map.groupBy(
  PREFECTURES.flatMap(({ value }) => municipalitiesOf(value)),
  ({ name }) => WARD.exec(name)?.[0] ?? '',
);

/**
 * The wards, of Tokyo and of designated cities, that an address without city can mean.
 * @param text prepared by `tidyText`, without prefecture
 * @param prefecture `value` of PREFECTURES; all are searched without it
 */
export function wardsAtStart(text: string, prefecture?: string): readonly Municipality[] {
  const [ward = ''] = /^[^区\s\d]{1,6}区/.exec(text) ?? [];
  return ward === ''
    ? []
    : (byWard.get(ward) ?? []).filter(
        (each) => prefecture === undefined || each.prefecture === prefecture,
      );
}
