import type { APIRoute, GetStaticPaths } from 'astro';
import { getOldAddresses } from '../data/addresses.ts';
import type { Redirect } from '../domain/publication/lead-on.ts';
import { redirectPage } from '../domain/redirect-page.ts';

export const getStaticPaths = (async () =>
  (await getOldAddresses()).redirects.map((redirect) => ({
    params: { old: `${redirect.from.slice(1)}index.html` },
    props: { redirect },
  }))) satisfies GetStaticPaths;

/** An endpoint and no page: old addresses stay out of the sitemap. */
export const GET: APIRoute<{ redirect: Redirect }> = ({ props, site }) =>
  new Response(redirectPage(props.redirect, site ?? new URL('http://localhost')));
