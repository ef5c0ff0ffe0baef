import { checkCaseVideo } from '../domain/content-check/check-case-video.ts';
import { chapterFiles } from '../domain/content-check/chapter-files.ts';
import { checkFilePaths } from '../domain/content-check/check-file-paths.ts';
import {
  checkMediaFiles,
  isPicture,
  type MediaFile,
} from '../domain/content-check/check-media-files.ts';
import { extensionOf, kindOfName } from '../domain/uploads/upload-kinds.ts';
import { checkPictures } from '../domain/content-check/check-pictures.ts';
import { checkVideoFile } from '../domain/content-check/check-video-file.ts';
import type { ContentEntry } from '../domain/content-check/content-entry.ts';
import type { ContentFinding } from '../domain/content-check/finding.ts';
import { mediaKindOf } from '../domain/uploads/media-kind.ts';
import { checkWebVtt, type WebVttCheck } from '../domain/webvtt/check-web-vtt.ts';
import { nearest } from '../schema/nearest.ts';
import { SCHEMAS } from './check-content-collections.ts';

interface Checked {
  findings: ContentFinding[];
  hints: ContentFinding[];
}

const NOT_UTF8 = '文字コードがUTF-8ではありません。UTF-8で保存しなおしてください。';

/** The WebVTT files, checked; one of another kind is told of elsewhere. */
function readCaptions(
  media: readonly MediaFile[],
  chapters: ReadonlySet<string>,
): {
  read: Map<string, WebVttCheck>;
  findings: ContentFinding[];
} {
  const files = media.filter(
    ({ file, size, head }) =>
      extensionOf(file) === 'vtt' && size > 0 && [undefined, 'VTT'].includes(mediaKindOf(head)),
  );
  return {
    read: new Map(
      files.flatMap(({ file, text }) =>
        text === undefined ? [] : [[file, checkWebVtt(text, chapters.has(file) ? '章' : '字幕')]],
      ),
    ),
    findings: files
      .filter(({ text }) => text === undefined)
      .map(({ file }) => ({ file, line: 1, message: NOT_UTF8 })),
  };
}

const unusedWords = (file: string): string =>
  isPicture(file)
    ? 'この写真は、どのページでも使われていません。'
    : 'このファイルは、どのページでも使われていません。';

/** Checks the uploaded files by themselves, and what entries make of them. */
export function checkUploads(
  entries: readonly ContentEntry[],
  media: readonly MediaFile[],
): Checked {
  const names = new Set(media.map(({ file }) => file));
  const captions = readCaptions(media, chapterFiles(entries));
  const uploads = {
    media: new Map(media.map((one) => [one.file, one])),
    captions: captions.read,
  };
  const named = entries.flatMap((entry) => {
    const { pictures = [], files = [] } = SCHEMAS[entry.collection] ?? {};
    return [
      checkPictures(entry, pictures, names, nearest),
      checkFilePaths(entry, files, names, nearest),
    ];
  });
  const videos = media.filter(({ file }) => extensionOf(file) === 'mp4').map(checkVideoFile);
  const cases = entries
    .filter(({ collection }) => collection === 'cases')
    .map((entry) => checkCaseVideo(entry, uploads));
  const ofFiles = [...captions.read].flatMap(([file, check]) =>
    check.mistakes.map((mistake) => ({ file, ...mistake })),
  );

  const findings: ContentFinding[] = [
    ...named.flatMap((each) => each.findings),
    ...checkMediaFiles(media),
    ...captions.findings,
    ...ofFiles,
    ...[...videos, ...cases].flatMap((each) => each.findings),
  ];
  const used = new Set(named.flatMap((each) => each.used));
  const wrong = new Set(findings.map(({ file }) => file));
  return {
    findings,
    hints: [
      ...[...captions.read].flatMap(([file, check]) =>
        check.hints.map((hint) => ({ file, ...hint })),
      ),
      ...[...videos, ...cases].flatMap((each) => each.hints),
      ...[...names]
        .filter((file) => kindOfName(file) !== undefined && !used.has(file) && !wrong.has(file))
        .map((file) => ({ file, message: unusedWords(file) })),
    ],
  };
}
