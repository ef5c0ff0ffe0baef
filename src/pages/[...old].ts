import type { APIRoute, GetStaticPaths } from 'astro';
import { getRedirects, type Redirect } from '../data/redirects.ts';
import { redirectPage } from '../domain/redirect-page.ts';

export const getStaticPaths = (async () =>
  (await getRedirects()).map((redirect) => ({
    params: { old: `${redirect.from}/index.html` },
    props: { redirect },
  }))) satisfies GetStaticPaths;

/** An endpoint and no page: old addresses stay out of the sitemap. */
export const GET: APIRoute<{ redirect: Redirect }> = ({ props, site }) =>
  new Response(redirectPage(props.redirect, site ?? new URL('http://localhost')));
