import type { APIRoute } from 'astro';
import { getOpenData } from '../../data/open-data.ts';

/** The hubs whose point is known, for maps. */
export const GET: APIRoute = async ({ url, site: origin = url }) =>
  new Response((await getOpenData(origin)).files['hubs.geojson']);
