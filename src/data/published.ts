import { getCollection, type CollectionEntry } from 'astro:content';
import {
  isPublishedAt,
  publicationState,
  type Publication,
  type PublicationState,
} from '../domain/publication/publication-state.ts';
import type { CollectionName } from '../schema/index.ts';
import { siteNow } from './clock.ts';

/**
 * The entries of a collection that are on the site, and no others: whatever shows, lists, links or
 * counts entries asks here.
 */
export const getPublished = <Name extends CollectionName>(
  name: Name,
): Promise<CollectionEntry<Name>[]> =>
  getCollection(name, ({ data }) => isPublishedAt(data as Publication, siteNow));

/** All entries of a collection and how each stands: for addresses only, never for what pages show. */
export const getWithState = async <Name extends CollectionName>(
  name: Name,
): Promise<{ entry: CollectionEntry<Name>; state: PublicationState }[]> =>
  (await getCollection(name)).map((entry) => ({
    entry,
    state: publicationState(entry.data as Publication, siteNow),
  }));
