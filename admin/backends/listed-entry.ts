import type { ImplementationEntry } from 'decap-cms-lib-util';
import type { IndexedEntry } from '../../src/domain/cms-index.ts';
import { PREFECTURES } from '../../src/schema/vocabulary.ts';

const PREFECTURE_LABELS = new Map<unknown, string>(
  PREFECTURES.map(({ value, label }) => [value, label]),
);

/** The list's groups are named by what is in the entry: a name, where the file has a code. */
export const PREFECTURE_NAME = 'prefectureName';

/** What lists know of an entry: what the index has, and names for what files have codes for. */
export function listedFields({ fields }: IndexedEntry): IndexedEntry['fields'] {
  const prefecture = PREFECTURE_LABELS.get(fields.prefecture);
  return prefecture === undefined ? fields : { ...fields, [PREFECTURE_NAME]: prefecture };
}

/**
 * An indexed entry in the form in which Decap takes files. Its text is JSON, which our format reads
 * as well: reading thousands of entries in YAML would take seconds.
 */
export const listedEntry = (entry: IndexedEntry): ImplementationEntry => ({
  file: { path: entry.path, id: entry.blob },
  data: JSON.stringify(listedFields(entry)),
});
