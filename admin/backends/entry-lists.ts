import type { Cursor, ImplementationEntry } from 'decap-cms-lib-util';
import { collections, type CollectionName } from '../../src/schema/index.ts';
import { IndexedEntries, type ContentSource } from './indexed-entries.ts';
import { listedEntry } from './listed-entry.ts';
import { loadIndex } from './load-index.ts';
import { nextOf, pageOfEntries, withCursor, type EntryPage } from './page-entries.ts';

/** Answers Decap's questions for lists of entries from the index. */
export class EntryLists {
  readonly #entries: IndexedEntries;

  constructor(source: ContentSource) {
    this.#entries = new IndexedEntries(source, loadIndex);
  }

  /** All entries below a folder: what Decap searches, sorts, filters and picks from. */
  async all(folder: string): Promise<ImplementationEntry[]> {
    return (await this.#entries.all(folder)).map(listedEntry);
  }

  /** The first entries of a list. */
  async first(folder: string): Promise<ImplementationEntry[]> {
    return withCursor(pageOfEntries(folder, await this.all(folder), 0));
  }

  /** Those that follow. */
  async next(cursor: Cursor): Promise<EntryPage> {
    const { folder, page } = nextOf(cursor);
    return pageOfEntries(folder, await this.all(folder), page);
  }

  /**
   * Slugs of a collection that are taken.
   * @param drafts ids of all drafts, `<collection>/<slug>`
   */
  async takenSlugs(name: CollectionName, drafts: readonly string[]): Promise<string[]> {
    const { folder } = collections[name];
    const published = await this.#entries.all(folder);
    return [
      ...published.map(({ path }) => path.slice(folder.length + 1).replace(/\.md$/, '')),
      ...drafts.flatMap((id) => (id.startsWith(`${name}/`) ? [id.slice(name.length + 1)] : [])),
    ];
  }
}
