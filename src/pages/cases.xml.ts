import type { APIRoute } from 'astro';
import { caseVideo } from '../data/case-video.ts';
import { getCases, type CaseEntry } from '../data/cases.ts';
import { getSite } from '../data/site.ts';
import { entryUrl } from '../domain/addresses.ts';
import { feed, type FeedItem } from '../domain/feed.ts';
import { SECTIONS } from '../domain/site.ts';

function itemOf({ data }: CaseEntry): FeedItem {
  const { source, bytes, duration, uploaded } = caseVideo(data) ?? {};
  return {
    title: data.title,
    summary: data.summary,
    href: entryUrl('cases', data.id),
    date: uploaded ?? data.updated,
    ...(source?.kind === 'file' && bytes && { video: { href: source.file, bytes, duration } }),
  };
}

/** The case studies, newest first; an own video comes along. */
export const GET: APIRoute = async ({ url, site: origin = url }) => {
  const { name } = await getSite();
  const items = (await getCases())
    // Who subscribes wants news, and a sample is none.
    .filter(({ data }) => !data.sample)
    .map(itemOf)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const description = '妊娠期からの支援に取り組む団体の事例です。';
  return new Response(await feed(`${SECTIONS.cases}｜${name}`, description, origin, items));
};
