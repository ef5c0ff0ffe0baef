import type { APIRoute, GetStaticPaths } from 'astro';
import { documentFiles } from '../../data/documents.ts';
import { mediaBytes } from '../../data/media-files.ts';

export const getStaticPaths = (async () =>
  [...(await documentFiles())].map(([file, path]) => ({
    params: { file },
    props: { path },
  }))) satisfies GetStaticPaths;

/** A PDF of an entry that is on the site, under an address that stays when the site is built anew. */
export const GET: APIRoute<{ path: string }> = ({ props: { path } }) =>
  new Response(mediaBytes(path));
