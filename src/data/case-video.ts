import type { ImageMetadata } from 'astro';
import type { Chapter } from '../domain/video/chapter.ts';
import { chooseTranscript, type ChosenTranscript } from '../domain/video/choose-transcript.ts';
import type { Cue } from '../domain/video/cue.ts';
import { mp4Facts } from '../domain/video/mp4-facts.ts';
import { parseTime } from '../domain/video/parse-time.ts';
import { videoSource, type VideoSource } from '../domain/video/video-source.ts';
import { chaptersOf } from '../domain/webvtt/chapters-of.ts';
import { parseWebVtt } from '../domain/webvtt/parse-web-vtt.ts';
import { readableCue } from '../domain/webvtt/readable-cue.ts';
import type { CaseStudy } from '../schema/case.ts';
import { mediaBytes, mediaText, mediaUrl } from './media-files.ts';

/** Captions in one language. */
export interface Captions {
  /** BCP 47, for `srclang` and `lang`. */
  language: 'ja' | 'en';
  /** The language's own name, for the menu of the player. */
  label: string;
  /** Of the WebVTT file, for `<track src>`. */
  url: string;
  cues: readonly Cue[];
}

/** The video of a case study with all that makes it readable. */
export interface CaseVideo {
  /** An own file has its address on the site in `file`. */
  source: VideoSource;
  /** Seconds; unknown for a video elsewhere whose length nobody has written. */
  duration?: number;
  /** Of an own file, in pixels. */
  size?: { width: number; height: number };
  /** Of an own file. */
  bytes?: number;
  /** `YYYY-MM-DD` */
  uploaded?: string;
  poster?: { src: ImageMetadata; alt: string };
  /** Japanese first. */
  captions: readonly Captions[];
  /** In order; the last one ends with the video where its length is known. */
  chapters: readonly Chapter[];
  /** Of the WebVTT file of the chapters, for `<track kind="chapters">`. */
  chaptersUrl?: string;
  /** What is said, by chapter and speaker, and which of the two it was taken from. */
  transcript: ChosenTranscript;
  /** What only the pictures tell, in words. */
  audioDescription?: string;
}

const LANGUAGES = [
  { language: 'ja', label: '日本語' },
  { language: 'en', label: 'English' },
] as const;

const captionsOf = (files: NonNullable<CaseStudy['video']>['captions'] = {}): Captions[] =>
  LANGUAGES.flatMap(({ language, label }) => {
    const file = files[language];
    if (file === undefined) return [];
    const cues = parseWebVtt(mediaText(file)).cues.map(readableCue);
    return [{ language, label, url: mediaUrl(file), cues }];
  });

/** The last chapter ends with the video, whatever its file says. */
const withinVideo = (chapters: readonly Chapter[], duration: number | undefined): Chapter[] =>
  chapters.map((chapter) => ({ ...chapter, end: Math.min(chapter.end, duration ?? Infinity) }));

/**
 * The video of a case study.
 * @returns undefined while the case has none (「準備中」)
 * @throws Error when a file is missing or an address is none; the content's check has told so before
 */
export function caseVideo({ id, video }: CaseStudy): CaseVideo | undefined {
  if (!video) return undefined;
  const source = videoSource(video.url ?? video.file ?? '');
  if (!source) throw new Error(`${id}: 動画のアドレスを読み取れません。`);
  const bytes = source.kind === 'file' ? mediaBytes(source.file) : undefined;
  const facts = bytes && mp4Facts(bytes);
  const duration = facts?.duration ?? parseTime(video.duration ?? '');
  const captions = captionsOf(video.captions);
  const chapters = withinVideo(
    video.chapters === undefined ? [] : chaptersOf(mediaText(video.chapters)),
    duration,
  );
  const spoken = captions.find(({ language }) => language === 'ja')?.cues ?? [];
  return {
    source: source.kind === 'file' ? { ...source, file: mediaUrl(source.file) } : source,
    ...(duration !== undefined && { duration }),
    ...(facts && { size: { width: facts.width, height: facts.height } }),
    ...(bytes && { bytes: bytes.length }),
    ...(video.uploaded !== undefined && { uploaded: video.uploaded }),
    ...(video.poster && { poster: video.poster }),
    captions,
    chapters,
    ...(video.chapters !== undefined && { chaptersUrl: mediaUrl(video.chapters) }),
    transcript: chooseTranscript(spoken, chapters, video.transcript, duration),
    ...(video.audioDescription !== undefined && { audioDescription: video.audioDescription }),
  };
}
