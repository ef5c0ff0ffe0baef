import { chooseTranscript } from '../video/choose-transcript.ts';
import { hasWords } from '../video/has-words.ts';
import { spokenText } from '../video/transcript-text.ts';
import { readableCue } from '../webvtt/readable-cue.ts';
import type { WebVttCheck } from '../webvtt/check-web-vtt.ts';

/**
 * Captions that are to be read beside a video and say nothing: judged by what the page would show,
 * not by what is there. A written transcript is checked with its field.
 * @param captions in Japanese, where there are some that could be read
 * @param written as the editor wrote it
 */
export function checkSpokenWords(
  captions: WebVttCheck | undefined,
  written: string | undefined,
): { message: string; example: string } | undefined {
  // Captions that are broken are told of line by line.
  if (!captions || (captions.cues.length === 0 && captions.mistakes.length > 0)) return undefined;
  const { sections, from } = chooseTranscript(
    captions.cues.map(readableCue),
    [],
    written,
    undefined,
  );
  return from === 'written' || hasWords(spokenText(sections))
    ? undefined
    : {
        message:
          '字幕に、読める言葉が一つもありません。話した言葉を字幕に書くか、時刻のある文字起こしを書いてください。',
        example: '00:12.000 --> 00:15.000\nこんにちは。',
      };
}
