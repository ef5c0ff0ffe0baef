import { entryUrl } from '../domain/addresses.ts';
import type { FeedItem } from '../domain/feed.ts';
import { getCampaigns } from './campaigns.ts';
import { getEvents } from './events.ts';
import { getProposals } from './proposals.ts';
import { getReports } from './reports.ts';

/** What the network has published and held, newest first; what has no day comes last. */
export async function getNews(): Promise<FeedItem[]> {
  const items: FeedItem[] = [
    ...(await getProposals()).map(({ data }) => ({
      ...data,
      href: entryUrl('proposals', data.id),
    })),
    ...(await getEvents()).map(({ data }) => ({
      ...data,
      href: entryUrl('events', data.id),
      date: data.start ?? data.updated,
    })),
    ...(await getCampaigns()).map(({ data }) => ({
      ...data,
      href: entryUrl('campaigns', data.id),
      date: data.updated,
    })),
    ...(await getReports()).map(({ data }) => ({
      ...data,
      href: entryUrl('reports', data.id),
      date: data.updated,
    })),
  ].map(({ title, summary, href, date }) => ({ title, summary, href, date }));
  return items.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
