import type { APIRoute } from 'astro';
import { getOpenData } from '../../data/open-data.ts';

/** The hubs with all that is known of them. */
export const GET: APIRoute = async ({ url, site: origin = url }) =>
  new Response((await getOpenData(origin)).files['hubs.json']);
