import type { CaptionNoun } from './caption-noun.ts';
import { checkWebVtt } from './check-web-vtt.ts';

/** A form's message is a few lines; the rest is told when these are mended. */
const SHOWN = 3;

const NOT_UTF8 =
  '文字コードがUTF-8ではありません。メモ帳などで開き、文字コードを「UTF-8」にして保存しなおしてください。';

/** A file that is named for chapters; another is taken for captions. */
const nounOf = (name: string): CaptionNoun =>
  /chapter|チャプター|章/i.test(name.normalize('NFKC')) ? '章' : '字幕';

/**
 * Why a WebVTT file that somebody has chosen cannot be used: the first mistakes with line, reason
 * and example, and how many there are besides.
 * @returns undefined when there is none
 */
export function refuseCaptions(name: string, bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return NOT_UTF8;
  }
  const { mistakes } = checkWebVtt(text, nounOf(name));
  if (mistakes.length === 0) return undefined;
  const left = mistakes.length - SHOWN;
  return [
    ...mistakes.slice(0, SHOWN).map(({ line, message, example }) => {
      const written = example?.trim().replaceAll(/\n+/g, ' ⏎ ');
      return `${line}行目：${message}${written === undefined ? '' : `例：${written}`}`;
    }),
    ...(left > 0 ? [`ほか${left.toLocaleString('ja')}か所にも、直す所があります。`] : []),
  ].join('\n');
}
