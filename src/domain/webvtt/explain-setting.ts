import type { LineMistake } from '../content-check/line-mistake.ts';
import type { CaptionNoun } from './caption-noun.ts';
import { shorten } from './shorten.ts';

const FIXES: readonly [form: RegExp, right: string][] = [
  [/^align:middle$/, 'align:center'],
  [/^(size|position):(\d+(?:\.\d+)?)$/, '$1:$2%'],
  [/^([a-z]+)=(.+)$/, '$1:$2'],
];

/** Words for a setting that players pass over. The caption is shown all the same, where it always is. */
export function explainSetting(line: number, written: string, noun: CaptionNoun): LineMistake {
  const fix = FIXES.find(([form]) => form.test(written));
  return {
    line,
    message: `${noun}の置き場所の指定「${shorten(written)}」は読み取れないので、使われません。`,
    example: fix ? written.replace(...fix) : 'line:0 align:center',
  };
}
