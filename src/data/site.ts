import { getEntry } from 'astro:content';
import type { Site } from '../schema/site.ts';
import { getUnlistedAddresses } from './addresses.ts';

let site: Promise<Site> | undefined;

async function read(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yml がありません。');
  const unlisted = await getUnlistedAddresses();
  const navigation = entry.data.navigation.filter(({ href }) => !unlisted.has(href));
  return { ...entry.data, navigation };
}

/** What the site says of itself, its menu without pages that are not there; read once a build. */
export const getSite = (): Promise<Site> => (site ??= read());
