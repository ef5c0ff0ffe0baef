import type { APIRoute } from 'astro';
import { getNews } from '../data/news.ts';
import { getSite } from '../data/site.ts';
import { feed } from '../domain/feed.ts';

/** What is new on the site, newest first. */
export const GET: APIRoute = async ({ url, site: origin = url }) => {
  const { name, description } = await getSite();
  return new Response(await feed(name, description, origin, await getNews()));
};
