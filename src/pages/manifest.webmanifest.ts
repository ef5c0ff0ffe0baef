import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { webManifest } from '../domain/web-manifest.ts';

/** What a phone shows of the site on its home screen. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(webManifest(await getSite()), null, 2)}\n`);
