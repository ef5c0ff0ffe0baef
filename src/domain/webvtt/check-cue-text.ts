import type { LineMistake } from '../content-check/line-mistake.ts';
import type { CaptionNoun } from './caption-noun.ts';
import { CUE_TAGS } from './cue-node.ts';
import { shorten } from './shorten.ts';

const KNOWN: readonly string[] = CUE_TAGS;
const NAMES = CUE_TAGS.join('|');
/** A tag; a line that is a comment without the empty line before it; a tag in wide brackets. */
const PLACES = new RegExp(
  `<(?<inside>[^>]*)(?<end>>?)|(?<note>^NOTE(?:[\\t ].*)?$)|(?<wide>＜/?(?:${NAMES})(?:[.\\s][^<>＜＞\\n]*)?[>＞])`,
  'gm',
);
/** As the tokenizer parts a name from what follows: by ASCII white space alone. */
const SPACE = '\\t\\n\\f\\r ';
const NAME = new RegExp(`^[^${SPACE}.]*`);
const NO_ANNOTATION = new RegExp(`^v(?:\\.[^${SPACE}]*)?\\s*$`);
/** `v　職員`: white space that is none to the tokenizer. */
const WIDE_SPACE = new RegExp(`^((?:${NAMES})(?:\\.[^\\s]*)?)[^\\S${SPACE}]\\s*([^]*)$`);

type Words = Omit<LineMistake, 'line'>;

function explainUnclosed(all: string, noun: CaptionNoun): Words {
  const shown = shorten(all);
  return all.includes('＞')
    ? {
        message: `「${shown}」のかっこ「＞」が全角なので、この先の言葉が${noun}に出ません。半角の「>」にしてください。`,
        example: shorten(all.replace('＞', '>')),
      }
    : {
        message: `「${shown}」は閉じていないので、この先の言葉が${noun}に出ません。「<」という文字は「&lt;」と書いてください。`,
        example: shown.replace('<', '&lt;'),
      };
}

/** Words that the standard's parser would take for a tag, and that nobody would see. */
function explainTag(
  all: string,
  inside: string,
  end: string,
  noun: CaptionNoun,
): Words | undefined {
  if (end === '') return explainUnclosed(all, noun);
  if (inside.startsWith('/') || /^[\d:.]+$/.test(inside)) return undefined;
  const shown = shorten(all);
  const [, tag, rest = ''] = WIDE_SPACE.exec(inside) ?? [];
  if (tag !== undefined) {
    return {
      message: `「${shown}」の「${tag}」のあとの空白が全角（または特別な空白）なので、読み取れません。半角の空白にしてください。`,
      example: `<${`${tag} ${shorten(rest.trim())}`.trim()}>`,
    };
  }
  const [name = ''] = NAME.exec(inside) ?? [];
  if (name === 'v' && NO_ANNOTATION.test(inside)) {
    return { message: '話し手の名前がありません。', example: '<v 職員>' };
  }
  if (KNOWN.includes(name)) return undefined;
  const speaker = /^v[^\w.\s]/u.test(inside) ? inside.slice(1) : undefined;
  return speaker !== undefined || !/^[a-z]+$/i.test(name)
    ? {
        message: `「${shown}」は${noun}に出ません。話し手の名前は「<v 名前>」と書いてください（vのあとに半角の空白）。`,
        example: `<v ${shorten((speaker ?? inside).trim())}>`,
      }
    : {
        message: `「${shown}」という書き方は${noun}では使えません。消すか、「<」を「&lt;」と書いてください。`,
        example: '<b>強調</b>',
      };
}

const explainWide = (wide: string, noun: CaptionNoun): Words => ({
  message: `「${wide}」のかっこが全角なので、そのまま${noun}に出ます。半角の「<」と「>」にしてください。`,
  example: wide.replace('＜', '<').replace('＞', '>').replaceAll(/\s+/g, ' '),
});

const explainNote = (note: string, noun: CaptionNoun): Words => ({
  message: `メモ（NOTE）の前に空の行がないので、${noun}として見る人に出ます。前の行を空けてください。`,
  example: `\n${shorten(note)}`,
});

/**
 * Looks for words of a cue that would be lost, and for what is shown but was not meant to be.
 * @param line the file's line where the text begins
 */
export function checkCueText(text: string, line: number, noun: CaptionNoun): LineMistake[] {
  const mistakes: LineMistake[] = [];
  let at = line;
  let seen = 0;
  for (const { 0: all, index, groups = {} } of text.matchAll(PLACES)) {
    for (; seen < index; seen++) if (text[seen] === '\n') at++;
    const { inside, end = '', note, wide } = groups;
    const [first = ''] = all.split('\n', 1);
    const words =
      note !== undefined
        ? explainNote(note, noun)
        : wide !== undefined
          ? explainWide(wide, noun)
          : explainTag(first, inside ?? '', end, noun);
    if (words) mistakes.push({ line: at, ...words });
  }
  return mistakes;
}
