import { getRssString } from '@astrojs/rss';

export interface FeedItem {
  title: string;
  summary: string;
  /** From the site's root. */
  href: string;
  /** `YYYY-MM-DD` in Japan, where one is known. */
  date: string | undefined;
}

/**
 * An RSS 2.0 feed.
 * @param origin the site's public origin
 */
export const feed = (
  title: string,
  description: string,
  origin: URL,
  items: readonly FeedItem[],
): Promise<string> =>
  getRssString({
    title,
    description,
    site: origin,
    customData: '<language>ja</language>',
    items: items.map(({ title: itemTitle, summary, href, date }) => ({
      title: itemTitle,
      description: summary,
      link: href,
      ...(date && { pubDate: new Date(`${date}T00:00:00+09:00`) }),
    })),
  });
