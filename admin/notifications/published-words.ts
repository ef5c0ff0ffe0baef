import { entryUrl } from '../../src/domain/addresses.ts';
import { dateText } from '../../src/domain/date.ts';
import {
  publicationState,
  type Publication,
} from '../../src/domain/publication/publication-state.ts';
import { innerQuotes } from '../../src/domain/inner-quotes.ts';
import type { SiteBuild } from '../../src/domain/site-build.ts';
import { collections, siteFile, type CollectionName } from '../../src/schema/index.ts';

/** An entry that was published a moment ago. */
export interface PublishedEntry {
  collection: string;
  slug: string;
  fields: Readonly<Record<string, unknown>>;
}

/** What is told of it. */
export interface PublishedWords {
  words: string;
  /** Address of its page, once one can look for it there. */
  page?: string | undefined;
}

/** So many lines of what the terminal says; who can put it right has the terminal. */
const FAILURE_LINES = 4;

const isCollection = (name: string): name is CollectionName => name in collections;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function titleOf({ collection, fields }: PublishedEntry): string {
  const title = isCollection(collection)
    ? textOf(fields[collections[collection].titleField])
    : siteFile.label;
  return title === undefined ? '' : `「${innerQuotes(title)}」を`;
}

/** The id is the last part: hubs lie in the folder of their prefecture. */
const pageOf = ({ collection, slug }: PublishedEntry): string =>
  isCollection(collection) ? entryUrl(collection, slug.slice(slug.lastIndexOf('/') + 1)) : '/';

const publicationOf = ({ fields }: PublishedEntry): Publication => ({
  publishAt: textOf(fields.publishAt),
  expireAt: textOf(fields.expireAt),
  archived: fields.archived === true,
});

/** When the site shows it, or leaves it out. */
function whenOnSite(build: SiteBuild | undefined, isArchived: boolean): string {
  switch (build?.state) {
    case 'building':
      return 'いま、サイトを組み立てています。';
    case 'built':
      return isArchived ? 'サイトの一覧に出なくなりました。' : 'サイトに出ました。';
    default:
      return isArchived ? '数分で、サイトの一覧に出なくなります。' : '数分でサイトに出ます。';
  }
}

/**
 * What is told of an entry that was published at an instant.
 * @param build how the site stands to it; undefined where nobody can tell
 */
export function publishedWords(
  entry: PublishedEntry,
  instant: Date,
  build: SiteBuild | undefined,
): PublishedWords {
  const done = `${titleOf(entry)}公開しました。`;
  if (build?.state === 'failed') {
    const lines = build.words.split('\n').filter((line) => line.trim() !== '');
    const shown = lines.slice(0, FAILURE_LINES).join('\n');
    const rest =
      lines.length > FAILURE_LINES
        ? '\n（続きは、npm start を動かしている画面に出ています。）'
        : '';
    return {
      words: `${done}しかし、サイトを組み立てられませんでした。サイトは前のままです。\n${shown}${rest}`,
    };
  }
  const publication = publicationOf(entry);
  const state = publicationState(publication, instant);
  if (state === 'waiting') {
    return { words: `${done}${dateText(publication.publishAt ?? '')}にサイトに出ます。` };
  }
  if (state === 'expired') {
    return {
      words: `${done}公開する最後の日（${dateText(publication.expireAt ?? '')}）を過ぎているので、サイトには出ません。`,
    };
  }
  return {
    words: done + whenOnSite(build, state === 'archived'),
    page: build?.state === 'building' ? undefined : pageOf(entry),
  };
}
