import type { APIRoute } from 'astro';
import { getFinder } from '../../data/finder.ts';

/** What the finder must know before it reads any hub. */
export const GET: APIRoute = async () => new Response((await getFinder()).manifest);
