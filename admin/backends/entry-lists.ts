import type { Cursor, ImplementationEntry } from 'decap-cms-lib-util';
import type { IndexedEntry } from '../../src/domain/cms-index.ts';
import { collections, type CollectionName } from '../../src/schema/index.ts';
import { askedQuery } from './asked-query.ts';
import { IndexedEntries, type ContentSource } from './indexed-entries.ts';
import { arrange } from './list-query.ts';
import { listedEntry, listedFields } from './listed-entry.ts';
import { loadIndex } from './load-index.ts';
import {
  nextPlace,
  pageOfEntries,
  withCursor,
  type EntryPage,
  type PagePlace,
} from './page-entries.ts';

/** Answers Decap's questions for lists of entries from the index. */
export class EntryLists {
  readonly #entries: IndexedEntries;
  /** The same again, in Decap's form: thousands of texts, for a picker several times in a row. */
  readonly #listed = new WeakMap<readonly IndexedEntry[], ImplementationEntry[]>();

  constructor(source: ContentSource) {
    this.#entries = new IndexedEntries(source, loadIndex);
  }

  /** All entries below a folder: what Decap searches and picks from. */
  async all(folder: string): Promise<ImplementationEntry[]> {
    const all = await this.#entries.all(folder);
    const listed = this.#listed.get(all) ?? all.map(listedEntry);
    this.#listed.set(all, listed);
    return listed;
  }

  /** The first entries of a list, chosen and ordered as the editor asks. */
  async first(folder: string): Promise<ImplementationEntry[]> {
    const all = await this.#entries.all(folder);
    return withCursor(this.#page(all, { folder, page: 0, query: askedQuery(folder) }));
  }

  /** Those that follow. */
  async next(cursor: Cursor): Promise<EntryPage> {
    const all = await this.#entries.all(nextPlace(cursor, askedQuery).folder);
    // What is asked now, not what was asked before the question above went out.
    return this.#page(all, nextPlace(cursor, askedQuery));
  }

  #page(all: readonly IndexedEntry[], place: PagePlace): EntryPage {
    const { entries, cursor } = pageOfEntries(arrange(all, place.query, listedFields), place);
    return { entries: entries.map(listedEntry), cursor };
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
