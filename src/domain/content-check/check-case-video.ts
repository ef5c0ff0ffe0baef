import { parseTime } from '../video/parse-time.ts';
import { writtenTranscript } from '../video/written-transcript.ts';
import { checkChapters } from '../webvtt/check-chapters.ts';
import type { WebVttCheck } from '../webvtt/check-web-vtt.ts';
import type { MediaFile } from './check-media-files.ts';
import { checkTimes } from './check-times.ts';
import { checkVideoFields } from './check-video-fields.ts';
import type { ContentEntry } from './content-entry.ts';
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

/** The line of the file for a line of a field's text. */
const fileLine = (entry: ContentEntry, key: 'url' | 'transcript', line: number): number =>
  key === 'url'
    ? entry.lineOf([VIDEO, key])
    : lineWithin(entry, key, textAt(entry, key) ?? '', line);

/** A transcript is read beside captions only where every line of it has a time. */
function hasUntimedLines(entry: ContentEntry): boolean {
  const { sentences } = writtenTranscript(textAt(entry, 'transcript') ?? '');
  return sentences.some(({ start }) => start === undefined);
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
  const written = { url: textAt(entry, 'url'), transcript: textAt(entry, 'transcript') };
  return {
    findings: [
      ...checkVideoFields(written, duration).map(({ key, line, ...words }) => ({
        file: entry.file,
        line: fileLine(entry, key, line),
        ...words,
      })),
      ...inFile(chapters, mistakes),
      ...late,
    ],
    hints: [
      ...inFile(chapters, hints),
      ...(textAt(entry, 'captions', 'ja') !== undefined && hasUntimedLines(entry)
        ? [
            {
              file: entry.file,
              line: entry.lineOf([VIDEO, 'transcript']),
              field: '動画 › 文字起こし',
              message:
                '時刻のない行があるので、ページには字幕の言葉が出ます。文字起こしを出したいときは、どの行にも時刻を書いてください。',
              example: '0:12 職員：こんにちは。',
            },
          ]
        : []),
    ],
  };
}
