import type { LineMistake } from '../content-check/line-mistake.ts';
import { CUE_TAGS } from './cue-node.ts';

const KNOWN: readonly string[] = CUE_TAGS;
const TAG = /<([^>]*)(>?)/g;

type Words = Omit<LineMistake, 'line'>;

/** Words that the standard's parser would take for a tag, and that nobody would see. */
function explainTag(all: string, inside: string, end: string): Words | undefined {
  if (end === '') {
    return {
      message: `「${all}」は閉じていないので、この先の言葉が字幕に出ません。「<」という文字は「&lt;」と書いてください。`,
      example: all.replace('<', '&lt;'),
    };
  }
  if (inside.startsWith('/') || /^[\d:.]+$/.test(inside)) return undefined;
  const [, name = ''] = /^([^\s.]*)/.exec(inside) ?? [];
  if (name === 'v' && /^v(?:\.\S*)?\s*$/.test(inside)) {
    return { message: '話し手の名前がありません。', example: '<v 職員>' };
  }
  if (KNOWN.includes(name)) return undefined;
  const speaker = /^v[^\w.\s]/u.test(inside) ? inside.slice(1) : undefined;
  return speaker !== undefined || !/^[a-z]+$/i.test(name)
    ? {
        message: `「${all}」は字幕に出ません。話し手の名前は「<v 名前>」と書いてください（vのあとに半角の空白）。`,
        example: `<v ${(speaker ?? inside).trim()}>`,
      }
    : {
        message: `「${all}」という書き方は字幕では使えません。消すか、「<」を「&lt;」と書いてください。`,
        example: '<b>強調</b>',
      };
}

/**
 * Looks for words of a cue that would be lost.
 * @param line the file's line where the text begins
 */
export function checkCueText(text: string, line: number): LineMistake[] {
  return [...text.matchAll(TAG)].flatMap(({ 0: all, 1: inside = '', 2: end = '', index }) => {
    const words = explainTag(all.replace(/\n[^]*/, ''), inside, end);
    const above = text.slice(0, index).split('\n').length - 1;
    return words ? [{ line: line + above, ...words }] : [];
  });
}
