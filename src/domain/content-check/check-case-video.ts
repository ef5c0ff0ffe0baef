import { parseTime } from '../video/parse-time.ts';
import { writtenTranscript } from '../video/written-transcript.ts';
import { checkChapters } from '../webvtt/check-chapters.ts';
import type { WebVttCheck } from '../webvtt/check-web-vtt.ts';
import type { MediaFile } from './check-media-files.ts';
import { checkTimes } from './check-times.ts';
import type { ContentEntry } from './content-entry.ts';
import { explainVideoUrl } from './explain-video-url.ts';
import type { ContentFinding } from './finding.ts';
import type { LineMistake } from './line-mistake.ts';
import { resolvePath } from './picture-path.ts';
import { valuesAt } from '../values-at.ts';

/** Uploads by their path from the content's root. */
export interface VideoUploads {
  media: ReadonlyMap<string, MediaFile>;
  /** WebVTT files that could be read. */
  captions: ReadonlyMap<string, WebVttCheck>;
}

const VIDEO = 'video';

const textAt = ({ data }: ContentEntry, ...path: string[]): string | undefined => {
  const value = valuesAt(data, [VIDEO, ...path])[0]?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** The line of the file for a line of a text that stands below its key. */
function lineWithin(entry: ContentEntry, key: string, text: string, line: number): number {
  const path = [VIDEO, key];
  const lines = text.trimEnd().split('\n').length;
  const source = entry.sourceOf(path)?.trimEnd().split('\n').length;
  return entry.lineOf(path) + (lines > 1 && lines === source ? line : 0);
}

/** What is wrong with the transcript that an editor wrote. */
function checkTranscript(entry: ContentEntry, duration: number | undefined) {
  const text = textAt(entry, 'transcript');
  if (text === undefined) return { findings: [], isTimed: true };
  const { sentences, mistakes } = writtenTranscript(text, duration);
  const late = sentences.flatMap(({ start, line }): LineMistake[] =>
    start !== undefined && duration !== undefined && start >= duration + 1
      ? [{ line, message: `時刻が、動画の長さを過ぎています。` }]
      : [],
  );
  return {
    isTimed: sentences.every(({ start }) => start !== undefined),
    findings: [...mistakes, ...late].map(({ line, ...words }) => ({
      file: entry.file,
      line: lineWithin(entry, 'transcript', text, line),
      field: '動画 › 文字起こし',
      ...words,
    })),
  };
}

/** Checks a case's video against its files: times within its length, chapters, the transcript. */
export function checkCaseVideo(
  entry: ContentEntry,
  { media, captions }: VideoUploads,
): { findings: ContentFinding[]; hints: ContentFinding[] } {
  const upload = (...path: string[]): string | undefined => {
    const written = textAt(entry, ...path);
    return written && resolvePath(entry.file, written);
  };
  const duration =
    media.get(upload('file') ?? '')?.video?.duration ?? parseTime(textAt(entry, 'duration') ?? '');
  const inFile = (file: string, mistakes: readonly LineMistake[]): ContentFinding[] =>
    mistakes.map((mistake) => ({ file, ...mistake }));

  const files = [upload('captions', 'ja'), upload('captions', 'en'), upload('chapters')];
  const late = files.flatMap((file) => {
    const cues = captions.get(file ?? '')?.cues;
    return file && cues && duration !== undefined ? inFile(file, checkTimes(cues, duration)) : [];
  });
  const chapters = upload('chapters') ?? '';
  const { mistakes, hints } = checkChapters(captions.get(chapters)?.cues ?? [], duration);
  const url = textAt(entry, 'url');
  // Another site's address is the schema's to refuse.
  const wrongUrl = url && /youtu|vimeo/i.test(url) ? explainVideoUrl(url) : undefined;
  const transcript = checkTranscript(entry, duration);
  const at = (key: string) => ({ file: entry.file, line: entry.lineOf([VIDEO, key]) });
  return {
    findings: [
      ...(wrongUrl ? [{ ...at('url'), field: '動画 › 動画のアドレス', ...wrongUrl }] : []),
      ...transcript.findings,
      ...inFile(chapters, mistakes),
      ...late,
    ],
    hints: [
      ...inFile(chapters, hints),
      ...(transcript.isTimed || textAt(entry, 'captions', 'ja') === undefined
        ? []
        : [
            {
              ...at('transcript'),
              field: '動画 › 文字起こし',
              message:
                '時刻のない行があるので、ページには字幕の言葉が出ます。文字起こしを出したいときは、どの行にも時刻を書いてください。',
              example: '0:12 職員：こんにちは。',
            },
          ]),
    ],
  };
}
