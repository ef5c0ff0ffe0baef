import type { APIRoute, GetStaticPaths } from 'astro';
import { getFinder } from '../../../../data/finder.ts';

export const getStaticPaths = (async () => {
  const { leaves, version } = await getFinder();
  return leaves.map((text, leaf) => ({ params: { version, leaf: String(leaf) }, props: { text } }));
}) satisfies GetStaticPaths;

/** Hubs that lie beside each other. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
