import { documentFileName, documentUrl } from '../domain/addresses.ts';
import type { EntryDocument } from '../schema/documents.ts';
import { collections, type CollectionName } from '../schema/index.ts';
import { mediaSize } from './media-files.ts';
import { getPublished } from './published.ts';

/** A PDF of an entry as its page shows it. */
export interface PublishedDocument {
  title: string;
  /** Its address on the site. */
  href: string;
  /** Its size; unknown while the entry is being written. */
  bytes?: number;
}

/** What an entry's page says of its PDFs. */
export const publishedDocuments = (documents: readonly EntryDocument[] = []): PublishedDocument[] =>
  documents.map(({ title, file }) => ({ title, href: documentUrl(file), bytes: mediaSize(file) }));

/** @returns of all entries that are on the site their PDFs, by the last part of the address */
export async function documentFiles(): Promise<ReadonlyMap<string, string>> {
  const names = Object.keys(collections) as CollectionName[];
  const entries = (await Promise.all(names.map((name) => getPublished(name)))).flat();
  const files = entries.flatMap(({ data }) =>
    ((data as { documents?: EntryDocument[] }).documents ?? []).map(({ file }) => file),
  );
  return new Map(files.map((file) => [documentFileName(file), file]));
}
