import { documentFileName, documentUrl } from '../domain/addresses.ts';
import type { PublishedDocument } from '../domain/published-document.ts';
import type { EntryDocument } from '../schema/documents.ts';
import { collections, type CollectionName } from '../schema/index.ts';
import { mediaBytes, mediaSize } from './media-files.ts';
import { getPublished } from './published.ts';

/** What an entry's page says of its PDFs. */
export const publishedDocuments = (documents: readonly EntryDocument[] = []): PublishedDocument[] =>
  documents.map(({ title, file }) => ({ title, href: documentUrl(file), bytes: mediaSize(file) }));

/** The PDFs of all entries that are on the site, by the name that they have in their address. */
export async function readDocuments(): Promise<ReadonlyMap<string, () => Uint8Array>> {
  const names = Object.keys(collections) as CollectionName[];
  const entries = (await Promise.all(names.map((name) => getPublished(name)))).flat();
  const files = entries.flatMap(({ data }) =>
    ((data as { documents?: EntryDocument[] }).documents ?? []).map(({ file }) => file),
  );
  return new Map(files.map((file) => [documentFileName(file), () => mediaBytes(file)]));
}
