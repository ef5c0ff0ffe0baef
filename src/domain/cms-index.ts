import type { Reference, RelatingEntry } from './related.ts';

/** What the CMS's lists, searches and pickers show of an entry. */
export interface IndexedEntry {
  /** From the repository's root, `content/hubs/kagawa/37201-mokomoko.md`. */
  path: string;
  /** The beginning of the file's Git id, by which a changed file is told. */
  blob: string;
  fields: Readonly<Record<string, unknown>>;
}

/** All entries of the CMS's collections as they were when the site was built. */
export interface CmsIndex {
  /** The commit that the content was read from; undefined when it was in no commit as it stood. */
  commit?: string | undefined;
  entries: readonly IndexedEntry[];
  /** The entries on the site that name others, for the links between their pages. */
  relations?: readonly RelatingEntry[] | undefined;
}

/** Where the index lies below the site's root. */
export const CMS_INDEX_FILE = 'admin/index.json';

/**
 * Fields by which entries are listed, searched, sorted, filtered and picked, and by which the check
 * of another entry knows where an address leads.
 */
export const INDEXED_FIELDS = [
  'id',
  'name',
  'title',
  'term',
  'kana',
  'reading',
  'prefecture',
  'municipality',
  'organisation',
  'status',
  'start',
  'fiscalYear',
  'archived',
  'publishAt',
  'expireAt',
  'successor',
  'aliases',
] as const;

/** So many digits of a Git id tell one version of a file from another. */
const BLOB_DIGITS = 10;

/** The row of an entry that is not public yet, or not any more: all can read the index, and it has no words of it. */
export const withheld = (path: string): IndexedEntry => ({ path, blob: '', fields: {} });

/** Whether the index tells of an entry only that it is there. */
export const isWithheld = ({ blob }: IndexedEntry): boolean => blob === '';

export const shortBlob = (id: string): string => id.slice(0, BLOB_DIGITS);

/** @returns those of an entry's fields that stand in the index */
export const pickIndexed = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    INDEXED_FIELDS.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );

interface File {
  commit?: string;
  /** Folder, the names of the fields of its entries, and a row an entry: file, blob, values. */
  folders: Record<string, { names: string[]; rows: unknown[][] }>;
  /** By an entry, `cases/cocomi`, those that it names. */
  relations?: Record<string, string[]>;
}

const written = ({ collection, id }: Reference): string => `${collection}/${id}`;

function readReference(text: string): Reference {
  const [collection = '', id = ''] = text.split('/');
  return { collection, id };
}

const EXTENSION = '.md';

/** Names of fields stand once a folder, and a row's folder not at all: thousands of rows follow. */
export function writeCmsIndex({ commit, entries, relations }: CmsIndex): string {
  const byFolder = Map.groupBy(entries, ({ path }) => path.slice(0, path.lastIndexOf('/')));
  const folders = [...byFolder].map(([folder, own]) => {
    const names = INDEXED_FIELDS.filter((name) => own.some(({ fields }) => name in fields));
    const rows = own.map(({ path, blob, fields }) => [
      path.slice(folder.length + 1, -EXTENSION.length),
      shortBlob(blob),
      ...names.map((name) => fields[name] ?? null),
    ]);
    return [folder, { names, rows }];
  });
  const file: File = {
    ...(commit !== undefined && { commit }),
    folders: Object.fromEntries(folders) as File['folders'],
    ...(relations && {
      relations: Object.fromEntries(
        relations.map((entry) => [written(entry), entry.references.map(written)]),
      ),
    }),
  };
  return JSON.stringify(file);
}

export function readCmsIndex(json: unknown): CmsIndex {
  const { commit, folders, relations } = json as File;
  const entries = Object.entries(folders).flatMap(([folder, { names, rows }]) =>
    rows.map(([file, blob, ...values]) => ({
      path: `${folder}/${String(file)}${EXTENSION}`,
      blob: String(blob),
      fields: Object.fromEntries(
        names.flatMap((name, at) => (values[at] === null ? [] : [[name, values[at]]])),
      ),
    })),
  );
  return {
    commit,
    entries,
    relations:
      relations &&
      Object.entries(relations).map(([entry, references]) => ({
        ...readReference(entry),
        references: references.map(readReference),
      })),
  };
}
