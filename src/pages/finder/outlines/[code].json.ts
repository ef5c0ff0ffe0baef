import type { APIRoute, GetStaticPaths } from 'astro';
import { writeOutline } from '../../../domain/map/outline-file.ts';
import { prefectureOutline } from '../../../domain/map/prefecture-outline.ts';
import { getPrefectures } from '../../../data/prefectures.ts';

export const getStaticPaths = (async () =>
  (await getPrefectures()).map(({ prefecture: { code } }) => ({
    params: { code },
  }))) satisfies GetStaticPaths;

/** The land of a prefecture, for the finder's map. */
export const GET: APIRoute<Record<string, never>, { code: string }> = ({ params }) =>
  new Response(writeOutline(prefectureOutline(params.code)));
