import type { APIRoute } from 'astro';
import { getPlacesFile } from '../../data/places.ts';

/** All prefectures and municipalities, for suggestions. */
export const GET: APIRoute = async () => new Response(await getPlacesFile());
