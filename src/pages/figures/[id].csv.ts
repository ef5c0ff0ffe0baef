import type { APIRoute, GetStaticPaths } from 'astro';
import { getFigures, type FigureEntry } from '../../data/figures.ts';
import { figureCsv } from '../../domain/figure.ts';

export const getStaticPaths = (async () =>
  (await getFigures()).map(({ data }) => ({
    params: { id: data.id },
    props: { figure: data },
  }))) satisfies GetStaticPaths;

/** A figure's table. */
export const GET: APIRoute<{ figure: FigureEntry['data'] }> = ({ props }) =>
  new Response(figureCsv(props.figure));
