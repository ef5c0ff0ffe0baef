import type { APIRoute, GetStaticPaths } from 'astro';
import { getFigures, type FigureEntry } from '../../data/figures.ts';

export const getStaticPaths = (async () =>
  (await getFigures()).map(({ data }) => ({
    params: { id: data.id },
    props: { figure: data },
  }))) satisfies GetStaticPaths;

/** A figure with all that is known of it. */
export const GET: APIRoute<{ figure: FigureEntry['data'] }> = ({ props }) =>
  new Response(`${JSON.stringify(props.figure, null, 2)}\n`);
