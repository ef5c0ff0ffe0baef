import { writtenTranscript } from '../video/written-transcript.ts';
import { explainVideoUrl } from './explain-video-url.ts';

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

/**
 * Checks the address and the transcript of a video, as the CMS does on saving and the content's
 * check once more.
 * @param duration of the video in seconds, where it is known
 */
export function checkVideoFields(
  { url, transcript }: { url?: string | undefined; transcript?: string | undefined },
  duration?: number,
): VideoFieldMistake[] {
  // Another site's address is the schema's to refuse.
  const wrong = url && /youtu|vimeo/i.test(url) ? explainVideoUrl(url) : undefined;
  const { sentences, mistakes } = writtenTranscript(transcript ?? '', duration);
  const late = sentences
    .filter(({ start = 0 }) => duration !== undefined && start > duration)
    .map(({ line }) => ({ line, message: '時刻が、動画の長さを過ぎています。' }));
  return [
    ...(wrong ? [{ key: 'url' as const, field: '動画 › 動画のアドレス', line: 1, ...wrong }] : []),
    ...[...mistakes, ...late].map((mistake) => ({
      key: 'transcript' as const,
      field: '動画 › 文字起こし',
      ...mistake,
    })),
  ];
}
