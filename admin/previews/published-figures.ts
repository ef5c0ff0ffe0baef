import { readEntryFile } from '../../src/domain/entry-file.ts';
import { isPublishedAt, type Publication } from '../../src/domain/publication/publication-state.ts';
import { figureSchema, type Figure } from '../../src/schema/figure.ts';
import { collections } from '../../src/schema/index.ts';
import type { SiteBackend } from '../backends/site-backend.ts';
import { entryFormat } from '../entry-format.ts';

/** What is known of the id of a figure that a text names. */
export type FoundFigure =
  | { state: 'shown'; figure: Figure }
  /** It is published, but not in these days: its page and its table are not on the site. */
  | { state: 'hidden'; title: string }
  | { state: 'unknown' }
  /** The server does not answer, or what it gave is no figure. */
  | { state: 'unreadable' };

/** A figure as the list of the CMS knows it. */
interface ListedFigure {
  id: string;
  title: string;
  path: string;
  isOnSite: boolean;
}

type Backend = Pick<SiteBackend, 'listedEntries' | 'publishedTexts'>;

/** The figures of the newest published content, each read when a preview first shows it. */
export class PublishedFigures {
  readonly #backend: () => Backend;
  #listed: Promise<ReadonlyMap<string, ListedFigure>> | undefined;
  #read = new Map<string, Promise<Figure | undefined>>();

  /** @param backend the one that somebody logged in to */
  constructor(backend: () => Backend) {
    this.#backend = backend;
  }

  /** Forgets what was read: the editor may have changed it since she saw the last preview. */
  forget(): void {
    this.#listed = undefined;
    this.#read = new Map();
  }

  /** @returns ids and titles of the figures that are on the site, by title; none when they cannot be read */
  async titles(): Promise<{ id: string; title: string }[]> {
    const listed = await this.#list().catch(() => new Map<string, ListedFigure>());
    return [...listed.values()]
      .filter(({ isOnSite }) => isOnSite)
      .toSorted((a, b) => a.title.localeCompare(b.title, 'ja'));
  }

  /** @returns what each id stands for; few questions to the server, whatever their number */
  async find(ids: readonly string[]): Promise<ReadonlyMap<string, FoundFigure>> {
    if (ids.length === 0) return new Map();
    const listed = await this.#list().catch(() => undefined);
    const own = ids.map((id) => listed?.get(id));
    this.#askFor(own.flatMap((each) => (each?.isOnSite ? [each.path] : [])));
    return new Map(
      await Promise.all(
        ids.map(async (id, at) => [id, await this.#found(own[at], listed !== undefined)] as const),
      ),
    );
  }

  async #found(listed: ListedFigure | undefined, isListRead: boolean): Promise<FoundFigure> {
    if (!listed) return { state: isListRead ? 'unknown' : 'unreadable' };
    if (!listed.isOnSite) return { state: 'hidden', title: listed.title };
    const figure = await this.#read.get(listed.path)?.catch(() => undefined);
    return figure ? { state: 'shown', figure } : { state: 'unreadable' };
  }

  /** A preview is drawn at each key: what was asked once is kept, unless no answer came. */
  #askFor(paths: readonly string[]): void {
    const read = this.#read;
    const wanted = paths.filter((path) => !read.has(path));
    if (wanted.length === 0) return;
    const answer = this.#backend().publishedTexts(wanted);
    for (const path of wanted) {
      read.set(
        path,
        answer.then((files) => {
          const text = files.find((file) => file.path === path)?.text ?? '';
          return figureSchema().safeParse(readEntryFile(text)?.fields).data;
        }),
      );
    }
    answer.catch(() => {
      for (const path of wanted) read.delete(path);
    });
  }

  #list(): Promise<ReadonlyMap<string, ListedFigure>> {
    const listed = (this.#listed ??= this.#readList());
    listed.catch(() => {
      if (this.#listed === listed) this.#listed = undefined;
    });
    return listed;
  }

  async #readList(): Promise<ReadonlyMap<string, ListedFigure>> {
    const entries = await this.#backend().listedEntries(collections.figures.folder);
    const now = new Date();
    return new Map(
      entries.map(({ data, file: { path } }) => {
        const fields = entryFormat.fromFile(data) as Publication & { id: string; title: string };
        const { id, title } = fields;
        return [id, { id, title, path, isOnSite: isPublishedAt(fields, now) }];
      }),
    );
  }
}
