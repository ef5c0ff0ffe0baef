import type { APIRoute, GetStaticPaths } from 'astro';
import { getPostcodeFiles } from '../../../data/places-towns.ts';

export const getStaticPaths = (async () =>
  [...(await getPostcodeFiles())].map(([prefix, text]) => ({
    params: { prefix },
    props: { text },
  }))) satisfies GetStaticPaths;

/** The places of all postcodes that begin with three digits. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
