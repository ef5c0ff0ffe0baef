import type { APIRoute } from 'astro';
import { getOpenData } from '../../data/open-data.ts';

/** The hubs as 「子育て施設一覧」, current edition. */
export const GET: APIRoute = async ({ url, site: origin = url }) =>
  new Response((await getOpenData(origin)).files['hubs-53.csv']);
