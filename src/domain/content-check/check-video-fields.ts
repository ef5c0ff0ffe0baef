import { formatTime } from '../video/format-time.ts';
import { hasWords } from '../video/has-words.ts';
import { writtenTranscript } from '../video/written-transcript.ts';
import { explainVideoUrl } from './explain-video-url.ts';
import type { LineMistake } from './line-mistake.ts';
import { lengthDoubt, lengthWords, type VideoLength } from './video-length.ts';

/** A mistake in what an editor wrote of a video. */
export interface VideoFieldMistake {
  key: 'url' | 'transcript';
  /** The field's label with that of its group. */
  field: string;
  /** Within the text of the field, 1-based. */
  line: number;
  message: string;
  example?: string;
}

export const EXAMPLE_TRANSCRIPT = '0:12 職員：こんにちは。';

const SERVICE =
  /^https?:\/\/(?:(?:www|m|music|studio|player)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)\//i;

function checkTranscript(text: string, length: VideoLength | undefined): LineMistake[] {
  const { sentences, mistakes } = writtenTranscript(text, length?.seconds);
  if (mistakes.length === 0 && text.trim() !== '' && !sentences.some((one) => hasWords(one.text))) {
    const message =
      '読める言葉がありません（時刻や記号だけです）。話した言葉を書くか、欄を空けてください。';
    return [{ line: 1, message, example: EXAMPLE_TRANSCRIPT }];
  }
  const late = sentences.flatMap(({ start = 0, line }) => {
    if (length === undefined || start <= length.seconds) return [];
    const message = `時刻（${formatTime(start)}）が、${lengthWords(length)}を過ぎています。${formatTime(length.seconds)}までの時刻を書いてください。${lengthDoubt(length)}`;
    return [{ line, message }];
  });
  return [...mistakes, ...late];
}

/**
 * Checks the address and the transcript of a video, as the CMS does on saving and the content's
 * check once more.
 * @param length of the video, where it is known
 */
export function checkVideoFields(
  { url, transcript }: { url?: string | undefined; transcript?: string | undefined },
  length?: VideoLength,
): VideoFieldMistake[] {
  // Another site's address, and one without its beginning, are the schema's to refuse.
  const wrong = url !== undefined && SERVICE.test(url) ? explainVideoUrl(url) : undefined;
  return [
    ...(wrong ? [{ key: 'url' as const, field: '動画 › 動画のアドレス', line: 1, ...wrong }] : []),
    ...checkTranscript(transcript ?? '', length).map((mistake) => ({
      key: 'transcript' as const,
      field: '動画 › 文字起こし',
      ...mistake,
    })),
  ];
}
