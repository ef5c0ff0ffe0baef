import { getRssString } from '@astrojs/rss';

export interface FeedItem {
  title: string;
  summary: string;
  /** From the site's root. */
  href: string;
  /** `YYYY-MM-DD` in Japan, where one is known. */
  date: string | undefined;
  /** A video file of our own that belongs to it. */
  video?: FeedVideo | undefined;
}

export interface FeedVideo {
  /** From the site's root. */
  href: string;
  bytes: number;
  /** Seconds. */
  duration?: number | undefined;
}

/** Media RSS (https://www.rssboard.org/media-rss): the length of a file, which RSS has no place for. */
const MEDIA = 'http://search.yahoo.com/mrss/';

const videoFields = ({ href, bytes, duration }: FeedVideo, origin: URL) => {
  const url = new URL(href, origin).href;
  const length = duration === undefined ? '' : ` duration="${Math.round(duration)}"`;
  return {
    enclosure: { url, length: bytes, type: 'video/mp4' },
    customData: `<media:content url="${url}" type="video/mp4" fileSize="${bytes}"${length}/>`,
  };
};

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
    ...(items.some(({ video }) => video) && { xmlns: { media: MEDIA } }),
    items: items.map(({ title: itemTitle, summary, href, date, video }) => ({
      title: itemTitle,
      description: summary,
      link: href,
      ...(date && { pubDate: new Date(`${date}T00:00:00+09:00`) }),
      ...(video && videoFields(video, origin)),
    })),
  });
