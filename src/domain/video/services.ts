import type { VideoSource } from './video-source.ts';

/** The services that show videos for others, by their names. */
export const SERVICES: Readonly<Record<Exclude<VideoSource['kind'], 'file'>, string>> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
};
