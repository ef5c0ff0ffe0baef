import type { APIRoute, GetStaticPaths } from 'astro';
import { readDocuments } from '../../data/documents.ts';

export const getStaticPaths = (async () =>
  [...(await readDocuments())].map(([file, read]) => ({
    params: { file },
    props: { read },
  }))) satisfies GetStaticPaths;

/** A PDF of an entry that is on the site, under an address that stays when the site is built anew. */
export const GET: APIRoute<{ read: () => Uint8Array<ArrayBuffer> }> = ({ props: { read } }) =>
  new Response(read());
