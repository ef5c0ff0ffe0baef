import type { Chapter } from '../video/chapter.ts';
import { momentId } from '../video/moment-id.ts';

/** What is known of a video. Addresses are absolute. */
export interface KnownVideo {
  name: string;
  description: string;
  /** The page that shows it. */
  url: string;
  thumbnailUrl?: string | undefined;
  /** `YYYY-MM-DD`. */
  uploaded?: string | undefined;
  /** Seconds. */
  duration?: number | undefined;
  /** Of a file of our own. */
  contentUrl?: string | undefined;
  /** Of the player of another service. */
  embedUrl?: string | undefined;
  /** All that is said. */
  transcript: string;
  chapters: readonly Chapter[];
}

/** ISO 8601: 75.4 seconds are `PT1M15S`. */
function isoDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, `${whole % 60}S`];
  return `PT${parts.filter(Boolean).join('')}`;
}

const SECOND = 'seek_to_second_number';

/**
 * A clip's address must be the page's with a parameter, by Google's rules for key moments of videos.
 * The end of a last chapter may be unknown: then it is left out.
 */
const clip = ({ start, end, title }: Chapter, url: string): object => ({
  '@type': 'Clip',
  name: title,
  startOffset: Math.floor(start),
  ...(Number.isFinite(end) && { endOffset: Math.floor(end) }),
  url: `${url}?${momentId(start)}`,
});

/** A video as schema.org data, with its chapters as clips. What is not known is not said. */
export const videoJsonLd = (video: KnownVideo): object => ({
  '@context': 'https://schema.org',
  '@type': 'VideoObject',
  name: video.name,
  description: video.description,
  url: video.url,
  inLanguage: 'ja',
  ...(video.thumbnailUrl && { thumbnailUrl: [video.thumbnailUrl] }),
  ...(video.uploaded && { uploadDate: `${video.uploaded}T00:00:00+09:00` }),
  ...(video.duration && { duration: isoDuration(video.duration) }),
  ...(video.contentUrl && { contentUrl: video.contentUrl }),
  ...(video.embedUrl && { embedUrl: video.embedUrl }),
  ...(video.transcript && { transcript: video.transcript }),
  ...(video.chapters.length > 0 && {
    hasPart: video.chapters.map((chapter) => clip(chapter, video.url)),
  }),
  potentialAction: {
    '@type': 'SeekToAction',
    target: `${video.url}?t={${SECOND}}`,
    'startOffset-input': `required name=${SECOND}`,
  },
});
