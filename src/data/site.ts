import { getEntry } from 'astro:content';
import type { Site } from '../schema/site.ts';

let site: Promise<Site> | undefined;

async function read(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yml がありません。');
  return entry.data;
}

/** What the site says of itself; read once a build. */
export const getSite = (): Promise<Site> => (site ??= read());
