import { parseTime } from '../video/parse-time.ts';
import { writtenTranscript } from '../video/written-transcript.ts';
import { checkChapters } from '../webvtt/check-chapters.ts';
import type { WebVttCheck } from '../webvtt/check-web-vtt.ts';
import type { MediaFile } from './check-media-files.ts';
import { checkSampleTitle } from './check-sample-title.ts';
import { checkSpokenWords } from './check-spoken-words.ts';
import { checkTimes } from './check-times.ts';
import { checkVideoFields, EXAMPLE_TRANSCRIPT } from './check-video-fields.ts';
import type { ContentEntry } from './content-entry.ts';
import type { ContentFinding } from './finding.ts';
import { hintVideoFacts } from './hint-video-facts.ts';
import type { LineMistake } from './line-mistake.ts';
import { resolvePath } from './picture-path.ts';
import type { VideoLength } from './video-length.ts';
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

/** How long the video is: an own file tells, of another somebody may have written it. */
function lengthOf(entry: ContentEntry, file: MediaFile | undefined): VideoLength | undefined {
  if (file?.video) return { seconds: file.video.duration, isWritten: false };
  const seconds = parseTime(textAt(entry, 'duration') ?? '');
  return seconds === undefined ? undefined : { seconds, isWritten: true };
}

/** Checks a case's video against its files: times within its length, chapters, the words said. */
export function checkCaseVideo(
  entry: ContentEntry,
  { media, captions }: VideoUploads,
): { findings: ContentFinding[]; hints: ContentFinding[] } {
  const upload = (...path: string[]): string | undefined => {
    const written = textAt(entry, ...path);
    return written && resolvePath(entry.file, written);
  };
  const inFile = (file: string, mistakes: readonly LineMistake[]): ContentFinding[] =>
    mistakes.map((mistake) => ({ file, ...mistake }));
  const length = lengthOf(entry, media.get(upload('file') ?? ''));

  const japanese = upload('captions', 'ja');
  const chapters = upload('chapters') ?? '';
  const files = [japanese, upload('captions', 'en'), chapters];
  const late = files.flatMap((file) => {
    const cues = captions.get(file ?? '')?.cues;
    const noun = file === chapters ? '章' : '字幕';
    return file && cues && length ? inFile(file, checkTimes(cues, length, noun)) : [];
  });
  const { mistakes, hints } = checkChapters(captions.get(chapters)?.cues ?? [], length?.seconds);
  const written = { url: textAt(entry, 'url'), transcript: textAt(entry, 'transcript') };
  const silent = checkSpokenWords(captions.get(japanese ?? ''), written.transcript);
  const unmarked = checkSampleTitle(entry.data);
  return {
    findings: [
      ...(unmarked ? [{ file: entry.file, line: entry.lineOf(['title']), ...unmarked }] : []),
      ...checkVideoFields(written, length).map(({ key, line, ...words }) => ({
        file: entry.file,
        line: fileLine(entry, key, line),
        ...words,
      })),
      ...(silent
        ? [
            {
              file: entry.file,
              line: entry.lineOf([VIDEO, 'captions', 'ja']),
              field: '動画 › 字幕 › 日本語の字幕',
              ...silent,
            },
          ]
        : []),
      ...inFile(chapters, mistakes),
      ...late,
    ],
    hints: [
      ...hintVideoFacts(entry),
      ...inFile(chapters, hints),
      ...(textAt(entry, 'captions', 'ja') !== undefined && hasUntimedLines(entry)
        ? [
            {
              file: entry.file,
              line: entry.lineOf([VIDEO, 'transcript']),
              field: '動画 › 文字起こし',
              message:
                '時刻のない行があるので、ページには字幕の言葉が出ます。文字起こしを出したいときは、どの行にも時刻を書いてください。',
              example: EXAMPLE_TRANSCRIPT,
            },
          ]
        : []),
    ],
  };
}
