import type { LineMistake } from '../content-check/line-mistake.ts';
import type { CaptionNoun } from './caption-noun.ts';
import { splitLines } from './split-lines.ts';

const SIGNATURE = 'WEBVTT';

interface SignatureCheck {
  /** The file's text, made to begin as it should: so all other mistakes are told at once. */
  source: string;
  /** Lines that this has put before those of the file. */
  added: number;
  mistake?: LineMistake;
}

const isMeant = (line: string): boolean =>
  line.normalize('NFKC').trim().toUpperCase().startsWith(SIGNATURE);

/** Whether a WebVTT file begins with its signature, without which players read nothing of it. */
export function checkSignature(text: string, noun: CaptionNoun): SignatureCheck {
  const lines = splitLines(text);
  const [first = ''] = lines;
  if (/^WEBVTT(?:[ \t]|$)/.test(first)) {
    if (!first.includes('-->')) return { source: text, added: 0 };
    const message = '時刻は「WEBVTT」と同じ行に書けません。空の行をはさんで、下に書いてください。';
    return { source: text, added: 0, mistake: { line: 1, message, example: SIGNATURE } };
  }
  const signature = lines.findIndex((line) => line.trim() !== '');
  const rest = isMeant(lines[signature] ?? '') ? lines.slice(signature + 1) : lines;
  const isSubRip = /\d,\d{3}\s*-->/.test(lines.slice(0, 5).join('\n'));
  return {
    source: [SIGNATURE, '', ...rest].join('\n'),
    added: 2 + rest.length - lines.length,
    mistake: {
      line: 1,
      message: isSubRip
        ? `${noun}の形式がSRTのようです。一行目に「WEBVTT」と空の行を入れ、時刻の「,」を「.」にしてください。`
        : `一行目は「WEBVTT」で始め（半角の大文字）、次の行を空けてください。このままでは、${noun}が一つも出ません。`,
      example: SIGNATURE,
    },
  };
}
