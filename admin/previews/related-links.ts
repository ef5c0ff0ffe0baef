import type { RelatedLink } from '../../src/data/related.ts';
import { entryUrl } from '../../src/domain/addresses.ts';
import type { CmsIndex } from '../../src/domain/cms-index.ts';
import { isPublishedAt } from '../../src/domain/publication/publication-state.ts';
import { relatedEntries, type Reference, type RelatingEntry } from '../../src/domain/related.ts';
import { collections, type CollectionName } from '../../src/schema/index.ts';
import { collectionOf } from '../collection-of.ts';

const keyOf = ({ collection, id }: Reference): string => `${collection}/${id}`;

/** Titles of the entries on the site, by collection and id. */
function titlesIn({ entries }: CmsIndex, now: Date): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ path, fields }) => {
      const collection = collectionOf(path);
      if (collection === undefined || !isPublishedAt(fields, now)) return [];
      const title = fields[collections[collection].titleField];
      return typeof title === 'string'
        ? [[keyOf({ collection, id: String(fields.id) }), title]]
        : [];
    }),
  );
}

/**
 * What `src/data/related.ts` finds at build, found beside a form.
 * @param index of the last build
 * @param now the instant at which the preview is seen
 * @returns for an entry as its form stands, the links to those that it names and that name it
 */
export function relatedLinks(index: CmsIndex, now: Date): (own: RelatingEntry) => RelatedLink[] {
  const titles = titlesIn(index, now);
  return (own) => {
    const others = (index.relations ?? []).filter((entry) => keyOf(entry) !== keyOf(own));
    return relatedEntries([own, ...others])(own).flatMap((other) => {
      const title = titles.get(keyOf(other));
      const section = other.collection as CollectionName;
      return title === undefined ? [] : [{ section, href: entryUrl(section, other.id), title }];
    });
  };
}
