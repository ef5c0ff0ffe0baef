import type { LineMistake } from '../content-check/line-mistake.ts';
import { formatTime } from '../video/format-time.ts';
import { checkCueText } from './check-cue-text.ts';
import { EXAMPLE_TIMING, explainTiming } from './explain-timing.ts';
import { parseWebVtt } from './parse-web-vtt.ts';
import { repairTiming } from './repair-timing.ts';
import { splitLines } from './split-lines.ts';
import type { PassedOver, WebVttCue } from './web-vtt.ts';

/** What an editor should know of a WebVTT file. */
export interface WebVttCheck {
  mistakes: readonly LineMistake[];
  /** The file works all the same. */
  hints: readonly LineMistake[];
  cues: readonly WebVttCue[];
}

const SIGNATURE = 'WEBVTT';

/** A file that does not begin as it should is read as if it did, so that all is told at once. */
function withSignature(lines: readonly string[]): { source: string; added: number } {
  const [first = ''] = lines;
  const isMeant = first.normalize('NFKC').trim().toUpperCase().startsWith(SIGNATURE);
  const rest = isMeant ? ['', ...lines.slice(1)] : ['', ...lines];
  return { source: [SIGNATURE, ...rest].join('\n'), added: isMeant ? 1 : 2 };
}

function signatureMistake(lines: readonly string[]): LineMistake {
  const isSubRip = /\d,\d{3}\s*-->/.test(lines.slice(0, 5).join('\n'));
  return {
    line: 1,
    message: isSubRip
      ? '字幕の形式がSRTのようです。一行目に「WEBVTT」と空の行を入れ、時刻の「,」を「.」にしてください。'
      : '一行目は「WEBVTT」で始め（半角の大文字）、次の行を空けてください。このままでは、字幕が一つも出ません。',
    example: SIGNATURE,
  };
}

/** The lines of a block that belongs to no cue. */
const blockAt = (lines: readonly string[], line: number): string[] => {
  const below = lines.slice(line - 1);
  const end = below.findIndex((text) => text === '' || text.includes('-->'));
  return end === -1 ? below : below.slice(0, end);
};

function explainWords(lines: readonly string[], line: number, cues: readonly WebVttCue[]) {
  const block = blockAt(lines, line);
  const almost = block.findIndex((text) => repairTiming(text) !== undefined);
  if (almost !== -1) {
    return {
      line: line + almost,
      message:
        '時刻と時刻の間は、半角の「-->」で書いてください。このままでは、この字幕は出ません。',
      example: repairTiming(block[almost] ?? '') ?? EXAMPLE_TIMING,
    };
  }
  if (/^note\b/i.test(block[0] ?? '')) {
    return {
      line,
      message: 'メモは、半角の大文字の「NOTE」と空白で始めてください。',
      example: `NOTE ${(block[0] ?? '').replace(/^note\W*/i, '')}`.trimEnd(),
    };
  }
  const before = cues.findLast((cue) => cue.line < line);
  const goesOn = before
    ? `前の字幕（${formatTime(before.start)}）の続きなら、間の空の行を消してください。`
    : '';
  return {
    line,
    message: `「${block[0] ?? ''}」には時刻の行がないので、字幕に出ません。言葉の前に時刻の行を書いてください。${goesOn}`,
    example: `${EXAMPLE_TIMING}\n${block.join('\n')}`,
  };
}

const SETTING_FIXES: readonly [form: RegExp, right: string][] = [
  [/^align:middle$/, 'align:center'],
  [/^(size|position):(\d+(?:\.\d+)?)$/, '$1:$2%'],
  [/^([a-z]+)=(.+)$/, '$1:$2'],
];

function settingHint({ line, text }: PassedOver): LineMistake {
  const fix = SETTING_FIXES.find(([form]) => form.test(text));
  return {
    line,
    message: `字幕の置き場所の指定「${text}」は読み取れないので、使われません。`,
    example: fix ? text.replace(...fix) : 'line:0 align:center',
  };
}

/** Where two cues have no empty line between them, or words have an arrow in them. */
function explainUnparted({ line, text }: PassedOver): LineMistake[] {
  // A line without times is told of as such.
  if (!/\d/.test(text)) return [];
  return [
    {
      line,
      message:
        '前の字幕との間に、空の行がありません。時刻の行（番号があれば番号）の前を空けてください。',
      example: `\n${text}`,
    },
  ];
}

/** What is wrong with cues that are read: their order, their length, their words. */
function checkCues(cues: readonly WebVttCue[], lost: readonly number[]): LineMistake[] {
  return cues.flatMap((cue, index) => {
    const { start, end, line, text } = cue;
    const at = `字幕（${formatTime(start)}）`;
    const found: LineMistake[] = [];
    if (end <= start) {
      found.push({
        line,
        message: `${at}の終わりの時刻が、始まりの時刻より後になっていません。`,
        example: EXAMPLE_TIMING,
      });
    }
    const before = cues[index - 1];
    if (before && start < before.start) {
      found.push({
        line,
        message: `${at}が、前の字幕（${formatTime(before.start)}）より早い時刻です。時刻の順に並べてください。`,
      });
    }
    if (text.trim() === '') {
      const next = lost.find((other) => other > line && other <= line + 3);
      found.push({
        line,
        message:
          next === undefined
            ? `${at}に言葉がありません。言葉を書くか、この時刻の行を消してください。`
            : `${at}の時刻の行と言葉の間に、空の行があります。消してください。`,
      });
    }
    return [...found, ...checkCueText(text, line + 1)];
  });
}

/**
 * Checks a WebVTT file for an editor: stricter than the standard's parser where that would lose a
 * cue or words without telling.
 */
export function checkWebVtt(text: string): WebVttCheck {
  const lines = splitLines(text);
  const asIs = parseWebVtt(text);
  const isUnsigned = asIs.passedOver.some(({ kind }) => kind === 'signature');
  const signed = isUnsigned ? withSignature(lines) : { source: text, added: 0 };
  const { cues, passedOver } = isUnsigned ? parseWebVtt(signed.source) : asIs;
  const read = splitLines(signed.source);

  const ofKind = (kind: PassedOver['kind']) => passedOver.filter((one) => one.kind === kind);
  const words = ofKind('words');
  const emptied = cues.filter((cue) => cue.text.trim() === '').map(({ line }) => line);
  // Words right below an empty cue are told of there.
  const orphans = words.filter(
    ({ line }) => !emptied.some((empty) => line > empty && line <= empty + 3),
  );
  const mistakes: LineMistake[] = [
    ...ofKind('timing').map((one) => ({ line: one.line, ...explainTiming(one.text) })),
    ...orphans.map(({ line }) => explainWords(read, line, cues)),
    ...ofKind('late').map(({ line, text: kind }) => ({
      line,
      message: `「${kind}」は、はじめの字幕より前に書いてください。ここでは使われません。`,
    })),
    ...ofKind('unparted').flatMap(explainUnparted),
    ...checkCues(
      cues,
      words.map(({ line }) => line),
    ),
  ];
  const back = <Place extends LineMistake>(place: Place): Place => ({
    ...place,
    line: Math.max(1, place.line - signed.added),
  });
  if (cues.length === 0 && mistakes.length === 0) {
    mistakes.push({
      line: 1 + signed.added,
      message: '字幕が一つもありません。時刻の行と言葉を書いてください。',
      example: `${EXAMPLE_TIMING}\nこんにちは。`,
    });
  }
  return {
    mistakes: [...(isUnsigned ? [signatureMistake(lines)] : []), ...mistakes.map(back)].toSorted(
      (a, b) => a.line - b.line,
    ),
    hints: ofKind('setting').map(settingHint).map(back),
    cues: cues.map((cue) => ({ ...cue, line: Math.max(1, cue.line - signed.added) })),
  };
}
