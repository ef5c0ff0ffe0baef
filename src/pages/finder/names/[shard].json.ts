import type { APIRoute, GetStaticPaths } from 'astro';
import { getFinder } from '../../../data/finder.ts';

export const getStaticPaths = (async () =>
  (await getFinder()).names.map((text, shard) => ({
    params: { shard: String(shard) },
    props: { text },
  }))) satisfies GetStaticPaths;

/** Hubs' names by each two characters in them. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
