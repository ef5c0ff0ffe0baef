import type { APIRoute, GetStaticPaths } from 'astro';
import { getPrefectureFiles } from '../../../data/places.ts';

export const getStaticPaths = (async () =>
  [...(await getPrefectureFiles())].map(([code, text]) => ({
    params: { code },
    props: { text },
  }))) satisfies GetStaticPaths;

/** The municipalities of a prefecture, where they are and which leaves hold their hubs. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
