import { getCollection } from 'astro:content';
import { entryUrl } from '../domain/addresses.ts';
import type { CollectionName } from '../schema/index.ts';
import { collections } from '../schema/index.ts';

export interface Redirect {
  /** The old address, without slashes at its ends. */
  from: string;
  to: string;
  title: string;
}

/** The old addresses of entries whose id was changed. */
export async function getRedirects(): Promise<Redirect[]> {
  const names = Object.keys(collections) as CollectionName[];
  const all = await Promise.all(
    names.map(async (name) =>
      (await getCollection(name)).flatMap(({ id, data }) => {
        const { aliases = [], [collections[name].titleField]: title } = data as Record<
          string,
          unknown
        > & { aliases?: string[] };
        return aliases.map((alias) => ({
          from: entryUrl(name, alias).slice(1, -1),
          to: entryUrl(name, id),
          title: String(title),
        }));
      }),
    ),
  );
  return all.flat();
}
