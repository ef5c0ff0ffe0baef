import type { APIRoute } from 'astro';
import { getCases } from '../data/cases.ts';
import { getSite } from '../data/site.ts';
import { entryUrl } from '../domain/addresses.ts';
import { feed } from '../domain/feed.ts';
import { SECTIONS } from '../domain/site.ts';

/** The case studies. */
export const GET: APIRoute = async ({ url, site: origin = url }) => {
  const { name } = await getSite();
  const items = (await getCases()).map(({ data }) => ({
    title: data.title,
    summary: data.summary,
    href: entryUrl('cases', data.id),
    date: data.updated,
  }));
  const description = '妊娠期からの支援に取り組む団体の事例です。';
  return new Response(await feed(`${SECTIONS.cases}｜${name}`, description, origin, items));
};
