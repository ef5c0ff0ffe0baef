import type { RelatedLink } from '../../src/data/related.ts';
import { loadIndex } from '../backends/load-index.ts';
import { referencesOf } from '../references-of.ts';
import type { Previewed } from './previewed.ts';
import { relatedLinks } from './related-links.ts';

let links: Promise<ReturnType<typeof relatedLinks>> | undefined;

/** The site may have been built anew since the last preview. */
export function forgetRelated(): void {
  links = undefined;
}

/**
 * The pages that belong to an entry as its form stands, of those that the site had at its last build.
 * @throws Error when there is no index
 */
export async function relatedLinksOf(
  collection: Previewed,
  fields: Readonly<Record<string, unknown>>,
): Promise<RelatedLink[]> {
  links ??= loadIndex().then((index) => relatedLinks(index, new Date()));
  const references = referencesOf(collection, fields);
  return (await links)({ collection, id: String(fields.id), references });
}
