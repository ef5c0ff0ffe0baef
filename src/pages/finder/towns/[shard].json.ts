import type { APIRoute, GetStaticPaths } from 'astro';
import { getTownFiles } from '../../../data/places-towns.ts';

export const getStaticPaths = (async () =>
  (await getTownFiles()).map((text, shard) => ({
    params: { shard: String(shard) },
    props: { text },
  }))) satisfies GetStaticPaths;

/** Towns by the first two characters of their names and readings. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
