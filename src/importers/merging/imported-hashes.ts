import { IMPORTED_FIELDS, type ImportedField } from '../hub-draft.ts';

/** What the last import wrote into each field, by `shortHash`; fields that it left out are missing. */
export type ImportedHashes = ReadonlyMap<ImportedField, string>;

const isField = (name: string): name is ImportedField =>
  IMPORTED_FIELDS.some((field) => field === name);

/** Reads `source.imported`: `name=1a2b3c4d phone=5e6f7a8b`. */
export const readHashes = (text: string): Map<ImportedField, string> =>
  new Map(
    text.split(' ').flatMap((pair) => {
      const [field = '', hash = ''] = pair.split('=');
      return isField(field) && hash !== '' ? [[field, hash] as const] : [];
    }),
  );

/** Writes `source.imported`, fields in the order of the entry. */
export const writeHashes = (hashes: ImportedHashes): string =>
  IMPORTED_FIELDS.filter((field) => hashes.has(field))
    .map((field) => `${field}=${hashes.get(field) ?? ''}`)
    .join(' ');
