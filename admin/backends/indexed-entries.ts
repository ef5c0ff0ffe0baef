import {
  isWithheld,
  pickIndexed,
  shortBlob,
  type CmsIndex,
  type IndexedEntry,
} from '../../src/domain/cms-index.ts';
import { readEntryFile } from '../../src/domain/entry-file.ts';

/** A file of the repository, and its Git id. */
export interface ContentFile {
  path: string;
  blob: string;
}

/** Where the newest published content is. */
export interface ContentSource {
  /** The newest commit of the published branch. */
  head(): Promise<string>;
  /** Paths that differ between two commits; undefined when that cannot be told, or too many do. */
  changedPaths(from: string, to: string): Promise<string[] | undefined>;
  /** All files below a folder, as of a commit. */
  files(folder: string, commit: string): Promise<ContentFile[]>;
  /** Texts of files as of a commit; a file that is not there any more is left out. */
  read(paths: readonly string[], commit: string): Promise<{ path: string; text: string }[]>;
}

interface FolderState {
  commit: string | undefined;
  entries: ReadonlyMap<string, IndexedEntry>;
  /** The same in the order of their paths. */
  sorted: readonly IndexedEntry[];
  /** Paths of which the index tells nothing but that they are there. */
  unread: readonly string[];
}

const inOrder = (entries: ReadonlyMap<string, IndexedEntry>): IndexedEntry[] =>
  [...entries.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));

/**
 * Entries for lists, searches and pickers: from the index that the build made, and from the
 * repository only what has changed since.
 */
export class IndexedEntries {
  readonly #source: ContentSource;
  readonly #loadIndex: () => Promise<CmsIndex>;
  readonly #folders = new Map<string, Promise<FolderState>>();
  #index: Promise<CmsIndex> | undefined;

  constructor(source: ContentSource, loadIndex: () => Promise<CmsIndex>) {
    this.#source = source;
    this.#loadIndex = loadIndex;
  }

  /** @returns the published entries below a folder, by their paths; the same array until one changes */
  async all(folder: string): Promise<readonly IndexedEntry[]> {
    // One at a time: a list, a search and a picker may all ask at once.
    const before = this.#folders.get(folder) ?? this.#fromIndex(folder);
    const next = before.then((state) => this.#bringUpToDate(folder, state));
    this.#folders.set(
      folder,
      next.catch(() => before),
    );
    return (await next).sorted;
  }

  async #fromIndex(folder: string): Promise<FolderState> {
    // A site that was never built has none: everything has then changed.
    this.#index ??= this.#loadIndex().catch(() => ({ entries: [] }));
    const { commit, entries } = await this.#index;
    const own = entries.filter(({ path }) => path.startsWith(`${folder}/`));
    const byPath = new Map(own.map((entry) => [entry.path, entry]));
    return {
      commit,
      entries: byPath,
      sorted: inOrder(byPath),
      unread: own.filter(isWithheld).map(({ path }) => path),
    };
  }

  async #bringUpToDate(folder: string, state: FolderState): Promise<FolderState> {
    const { commit, entries, unread } = state;
    const head = await this.#source.head();
    if (head === commit && unread.length === 0) return state;
    const isOurs = (path: string): boolean => path.startsWith(`${folder}/`) && path.endsWith('.md');
    const changed = await this.#changedPaths(commit, head);
    const { stale, gone } = changed
      ? { stale: [...new Set([...changed.filter(isOurs), ...unread])], gone: [] }
      : await this.#compareFiles(folder, head, entries, isOurs);
    const texts = new Map(
      (await this.#source.read(stale, head)).map(({ path, text }) => [path, text]),
    );
    const next = new Map(entries);
    for (const path of [...stale, ...gone]) {
      const text = texts.get(path);
      const fields = pickIndexed(readEntryFile(text ?? '')?.fields ?? {});
      if (text === undefined) next.delete(path);
      else next.set(path, { path, blob: '', fields });
    }
    if (stale.length + gone.length === 0) return { ...state, commit: head };
    return { commit: head, entries: next, sorted: inOrder(next), unread: [] };
  }

  async #changedPaths(from: string | undefined, to: string): Promise<string[] | undefined> {
    if (from === to) return [];
    return from === undefined ? undefined : this.#source.changedPaths(from, to);
  }

  /** Where no history tells what has changed, the files' ids do. */
  async #compareFiles(
    folder: string,
    head: string,
    entries: ReadonlyMap<string, IndexedEntry>,
    isOurs: (path: string) => boolean,
  ): Promise<{ stale: string[]; gone: string[] }> {
    const files = (await this.#source.files(folder, head)).filter(({ path }) => isOurs(path));
    const there = new Set(files.map(({ path }) => path));
    return {
      stale: files
        .filter(({ path, blob }) => entries.get(path)?.blob !== shortBlob(blob))
        .map(({ path }) => path),
      gone: [...entries.keys()].filter((path) => !there.has(path)),
    };
  }
}
