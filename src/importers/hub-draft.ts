import type { Municipality } from '../domain/municipalities.ts';
import type { HubEntry } from './hub-entry.ts';
import type { Remark } from './remark.ts';

/** The fields that an import writes, in the order of the entry; all others are the editors'. */
export const IMPORTED_FIELDS = [
  'name',
  'kana',
  'status',
  'type',
  'operator',
  'prefecture',
  'municipality',
  'municipalityCode',
  'postcode',
  'address',
  'building',
  'location',
  'phone',
  'web',
  'openingHours',
  'services',
  'ages',
  'access',
  'remarks',
] as const satisfies readonly (keyof HubEntry)[];

export type ImportedField = (typeof IMPORTED_FIELDS)[number];

/** What a row says of its hub; not yet checked against the schema. */
export interface HubDraft {
  readonly facts: Pick<HubEntry, 'name' | 'prefecture' | 'municipality'> &
    Partial<Pick<HubEntry, ImportedField>>;
  readonly municipality: Municipality;
  /**
   * Fields of which the source tells something, be it that it has nothing: a file without a column
   * for telephones takes none away.
   */
  readonly said: ReadonlySet<ImportedField>;
  readonly remarks: readonly Remark[];
}
