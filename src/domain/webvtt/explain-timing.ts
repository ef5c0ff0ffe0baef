import { readTimestamp } from './read-timestamp.ts';
import { repairTiming } from './repair-timing.ts';
import { shorten } from './shorten.ts';

export const EXAMPLE_TIMING = '00:12.000 --> 00:15.000';

const FORM =
  '時刻は「分:秒.ミリ秒」（00:12.000）か「時:分:秒.ミリ秒」（01:00:12.000）の形で、分と秒は2桁、ミリ秒は3桁で書いてください。';

/** What is wrong with one moment, in words. */
function explainMoment(written: string): string {
  const plain = written.normalize('NFKC');
  const shown = shorten(written);
  if (written === '') return `時刻がありません。${FORM}`;
  if (written !== plain) return `時刻「${shown}」は、半角で書いてください。`;
  if (/^[\d:]+,\d+$/.test(written)) {
    return `時刻「${shown}」の「,」は、「.」にしてください。`;
  }
  const [, minutes = '0', seconds = '0'] = /(\d+):(\d+)(?:\.\d+)?$/.exec(written) ?? [];
  if (Number(seconds) > 59) return `時刻「${shown}」の秒は、59までにしてください。`;
  if (Number(minutes) > 59 && /:\d+:/.test(written)) {
    return `時刻「${shown}」の分は、59までにしてください。`;
  }
  return `時刻「${shown}」を読み取れません。${FORM}`;
}

/** Words for a line with an arrow whose cue the standard's parser drops. */
export function explainTiming(line: string): { message: string; example: string } {
  const example = repairTiming(line) ?? EXAMPLE_TIMING;
  const [from = '', to = ''] = line.split('-->').map((text) => text.trim());
  const [moment = ''] = to.split(/\s/);
  const isRight = (text: string): boolean => readTimestamp(text)?.next === text.length;
  const wrong = [from, moment].find((text) => !isRight(text));
  if (!/\d/.test(line.normalize('NFKC'))) {
    return {
      message: '「-->」は、時刻の行にしか使えません。言葉の中では、ほかの書き方にしてください。',
      example,
    };
  }
  return { message: explainMoment(wrong ?? ''), example };
}
