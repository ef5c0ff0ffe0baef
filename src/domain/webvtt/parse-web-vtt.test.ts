import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWebVtt } from './check-web-vtt.ts';
import { parseWebVtt } from './parse-web-vtt.ts';
import { readableCue } from './readable-cue.ts';
import type { CueSettings } from './web-vtt.ts';
import { writeTimestamp } from './write-timestamp.ts';

/**
 * What the standard's parser makes of each file in `fixtures/` (a browser is asked the same in
 * tests/site/web-vtt.test.ts), and what an editor is told of it, line by line.
 */
const folder = join(import.meta.dirname, 'fixtures');
const read = (name: string): string => readFileSync(join(folder, `${name}.vtt`), 'utf8');

type Expected = readonly [start: number, end: number, text: string, id?: string];
const HELLO: Expected = [1, 3, 'こんにちは。'];
const WELCOME: Expected = [4, 6, 'ようこそ。'];
const BOTH = [HELLO, WELCOME];
const FORM = /の形で、分と秒は2桁、ミリ秒は3桁で書いてください。$/;
const UNPARTED = /^前の字幕との間に、空の行がありません。/;
const SIGNATURE = /^一行目は「WEBVTT」で始め/;
const ARROW = /^時刻と時刻の間は、半角の「-->」で書いてください。/;

type Told = readonly [line: number, message: RegExp, example?: string];

const FILES: Readonly<Record<string, readonly [cues: readonly Expected[], ...told: Told[]]>> = {
  'signature-bom': [[HELLO]],
  'signature-space': [[HELLO]],
  'signature-tab': [[HELLO]],
  'signature-only': [[], [1, /^字幕が一つもありません。/]],
  'signature-two-boms': [[], [1, SIGNATURE, 'WEBVTT']],
  'signature-glued': [[], [1, SIGNATURE, 'WEBVTT']],
  'signature-lower-case': [[], [1, SIGNATURE, 'WEBVTT']],
  'signature-wide': [[], [1, SIGNATURE, 'WEBVTT']],
  'signature-below-empty-line': [[], [1, SIGNATURE, 'WEBVTT']],
  'signature-missing': [[], [1, SIGNATURE, 'WEBVTT']],
  empty: [[], [1, SIGNATURE, 'WEBVTT']],
  subrip: [
    [],
    [1, /^字幕の形式がSRTのようです。/, 'WEBVTT'],
    [2, /「00:00:01,000」の「,」は、「\.」に/, '00:01.000 --> 00:03.000'],
    [6, /「00:00:04,000」の「,」は、「\.」に/, '00:04.000 --> 00:06.000'],
  ],

  'newlines-crlf': [[HELLO, [4, 6, 'ようこそ。', '2']]],
  'newlines-cr': [[HELLO, [4, 6, 'ようこそ。', '2']]],
  'newlines-mixed': [BOTH],
  'newlines-many': [BOTH],
  'null-characters': [[[1, 3, 'こん\uFFFDにちは。', 'a\uFFFDb']]],

  'header-text': [[HELLO]],
  'header-without-empty-line': [[HELLO]],
  'header-with-number': [[HELLO]],
  'header-arrow-in-signature': [[WELCOME], [1, /^時刻は「WEBVTT」と同じ行に書けません。/]],

  note: [BOTH],
  'note-with-arrow': [
    [[1, 2, 'メモのつもり', 'NOTE'], WELCOME],
    [4, /^メモ（NOTE）の中に時刻の行がある/],
  ],
  'note-lower-case': [[HELLO], [3, /^メモは、半角の大文字の「NOTE」/]],
  style: [[HELLO]],
  'style-late': [BOTH, [6, /^「STYLE」は、はじめの字幕より前に/]],
  'style-with-empty-line': [[HELLO], [6, /^「color: yellow; }」には時刻の行がない/]],
  region: [[HELLO]],
  'region-unknown': [[HELLO]],
  'region-left-by-line': [BOTH],
  'region-late': [BOTH, [6, /^「REGION」は、はじめの字幕より前に/]],

  ids: [
    [
      [1, 3, 'こんにちは。', 'はじめ'],
      [4, 6, 'ようこそ。', '2'],
      [7, 9, 'またね。', '-- >'],
    ],
  ],
  'id-two-lines': [[HELLO], [3, /^「1」は字幕に出ません。時刻の行の上に書けるのは/]],

  'cues-without-empty-line': [BOTH, [5, UNPARTED, '\n00:04.000 --> 00:06.000']],
  'cues-number-without-empty-line': [
    [[1, 3, 'こんにちは。\n2', '1'], WELCOME],
    [7, UNPARTED, '\n00:04.000 --> 00:06.000'],
  ],
  'cue-without-words': [
    [[1, 3, ''], WELCOME],
    [3, /^字幕（0:01）に言葉がありません。/],
  ],
  'cue-empty-line-before-words': [
    [[1, 3, ''], WELCOME],
    [3, /^字幕（0:01）の時刻の行と言葉の間に、空の行があります。/],
  ],
  'cue-empty-line-within-words': [
    BOTH,
    [6, /^「お元気ですか。」には時刻の行がない.*前の字幕（0:01）の続きなら/],
  ],
  'cue-arrow-in-words': [
    [[1, 3, '行き方'], WELCOME],
    [5, /^「-->」は、時刻の行にしか使えません。/],
  ],
  'cues-overlapping': [
    [
      [1, 5, '<v 案内>こんにちは。'],
      [3, 6, '<v 職員>ようこそ。'],
    ],
  ],
  'cues-same-time': [[HELLO, [1, 3, 'ようこそ。']]],
  'cues-out-of-order': [
    [WELCOME, HELLO],
    [6, /^字幕（0:01）が、前の字幕（0:04）より早い/],
  ],
  'cue-end-before-start': [
    [[3, 1, 'こんにちは。'], WELCOME],
    [3, /^字幕（0:03）の終わりの時刻が、始まりの時刻より後に/],
  ],
  'cue-end-at-start': [[[3, 3, 'こんにちは。']], [3, /^字幕（0:03）の終わりの時刻が、/]],

  'timings-hours': [
    [
      [3723.456, 3724, '一時間'],
      [5400, 5401, '一けた'],
      [360_000, 360_001.5, '百時間'],
    ],
  ],
  'timings-tight': [BOTH],
  'timings-comma': [[WELCOME], [3, /「00:01,000」の「,」/, '00:01.000 --> 00:03.000']],
  'timings-no-arrow': [[WELCOME], [3, ARROW, '00:01.000 --> 00:03.000']],
  'timings-short-arrow': [[WELCOME], [3, ARROW, '00:01.000 --> 00:03.000']],
  'timings-wide-arrow': [[WELCOME], [4, ARROW, '00:01.000 --> 00:03.000']],
  'timings-spaced-arrow': [[WELCOME], [3, ARROW, '00:01.000 --> 00:03.000']],
  'timings-wide-digits': [[WELCOME], [3, /半角で書いて/, '00:01.000 --> 00:03.000']],
  'timings-one-digit-minute': [[WELCOME], [3, FORM, '00:01.000 --> 00:03.000']],
  'timings-no-thousandths': [[WELCOME], [3, FORM, '00:01.000 --> 00:03.000']],
  'timings-two-digit-thousandths': [[WELCOME], [3, FORM, '00:01.000 --> 00:03.000']],
  'timings-60-seconds': [[WELCOME], [3, /秒は、59までに/, '01:00.000 --> 01:03.000']],
  'timings-60-minutes': [[WELCOME], [3, /分は、59までに/, '01:00:01.000 --> 01:00:03.000']],
  'timings-61-minutes-as-hours': [[WELCOME], [3, FORM, '01:01:01.000 --> 01:01:03.000']],
  'timings-negative': [[WELCOME], [3, FORM]],
  'timings-no-end': [[WELCOME], [3, /^時刻がありません。/]],
  'timings-garbage': [[WELCOME], [3, FORM]],
  'timings-at-end-of-file': [
    [WELCOME, [1, 3, '']],
    [6, /より早い時刻です。/],
    [6, /^字幕（0:01）に言葉がありません。/],
  ],

  'settings-all': [[HELLO]],
  'settings-line-number': [BOTH],
  'settings-wrong': [[HELLO]],
  'settings-wrong-line': [
    [
      [1, 3, 'あ'],
      [4, 6, 'い'],
      [7, 9, 'う'],
    ],
  ],
  'settings-malformed': [[HELLO]],
  'settings-last-wins': [[HELLO]],

  'text-tags': [[[1, 3, '<v.loud 職員>こん<i>に<b>ち</b></i><c.a.b>は</c><u>。</u></v>']]],
  'text-ruby': [
    [[1, 3, '<ruby>沐浴<rt>もくよく</rt></ruby>の<ruby>講<rt>こう</rt>座<rt>ざ</ruby>です。']],
  ],
  'text-voices': [[[1, 3, '<v 案内 さん>こんにちは。</v>\n<v 職員>ようこそ。']]],
  'text-nested-voices': [[[1, 3, '<v 案内>こんにちは。<v 職員>ようこそ。</v>どうぞ。']]],
  'text-language': [[[1, 3, 'ようこそ。<lang en>Welcome.</lang>']]],
  'text-timestamps': [[[1, 5, '<00:01.000>こん<00:02.500>にちは<00:99.000>。']]],
  'text-entities': [[[1, 3, 'A&amp;B &lt;C&gt; &nbsp;D &copy E &unknown; F & G &#x3042;']]],
  'text-unknown-tag': [
    [[1, 3, '<職員>こんにちは。\n<font color="red">赤</font>い']],
    [4, /^「<職員>」は字幕に出ません。/, '<v 職員>'],
    [5, /^「<font color="red">」という書き方は字幕では使えません。/],
  ],
  'text-voice-without-space': [
    [[1, 3, '<v職員>こんにちは。']],
    [4, /^「<v職員>」は字幕に出ません。/, '<v 職員>'],
  ],
  'text-less-than': [
    [[1, 3, '3 < 5 です。\n次の行']],
    [4, /この先の言葉が字幕に出ません。/, '&lt; 5 です。'],
  ],
  'text-wrong-ends': [[[1, 3, '<b>こん</i>にち</b>は</ruby>。<rt>ふりがな</rt></>']]],
  'text-annotation-spaces': [[[1, 3, '<v   案内 \t さん\nです >こんにちは。']]],
};

it('knows every file', () => {
  const names = readdirSync(folder).map((name) => name.replace(/\.vtt$/, ''));
  expect(Object.keys(FILES).toSorted()).toEqual(names.toSorted());
  expect(names.length).toBeGreaterThan(40);
});

describe.each(Object.entries(FILES))('%s', (name, [cues, ...told]) => {
  it('is parsed as the standard says', () => {
    const found = parseWebVtt(read(name)).cues.map(({ start, end, text, id }) => [
      start,
      end,
      text,
      id,
    ]);
    expect(found).toEqual(cues.map(([start, end, text, id = '']) => [start, end, text, id]));
  });

  it('is passed, or refused with line and reason', () => {
    const { mistakes } = checkWebVtt(read(name));
    expect(mistakes.map(({ line }) => line)).toEqual(told.map(([line]) => line));
    for (const [index, [, message, example]] of told.entries()) {
      expect(mistakes[index]?.message).toMatch(message);
      if (example !== undefined) expect(mistakes[index]?.example).toBe(example);
    }
  });
});

describe('settings', () => {
  const settingsOf = (name: string) => parseWebVtt(read(name)).cues.map(({ settings }) => settings);
  const hintsOf = (name: string) =>
    checkWebVtt(read(name)).hints.map(({ line, example }) => [line, example]);

  it('are read, and the last right one counts', () => {
    expect(settingsOf('settings-all')).toEqual<CueSettings[]>([
      {
        vertical: 'rl',
        line: { value: 10, isPercentage: true, align: 'end' },
        position: { value: 25, align: 'line-left' },
        size: 40,
        align: 'start',
      },
    ]);
    expect(settingsOf('settings-line-number')).toEqual<CueSettings[]>([
      { line: { value: -1, isPercentage: false } },
      { line: { value: 1.5, isPercentage: false } },
    ]);
    expect(settingsOf('settings-last-wins')).toEqual([{ align: 'end', size: 20 }]);
  });

  it('are passed over where they are wrong, and told of', () => {
    for (const name of ['settings-wrong', 'settings-wrong-line', 'settings-malformed']) {
      expect(settingsOf(name).every((settings) => Object.keys(settings).length === 0)).toBe(true);
    }
    expect(hintsOf('settings-wrong')).toHaveLength(6);
    expect(hintsOf('settings-wrong')[0]).toEqual([3, 'align:center']);
    expect(hintsOf('settings-malformed').at(-1)).toEqual([3, 'size:50%']);
  });

  it('put a cue into a region, until it has a place of its own', () => {
    expect(settingsOf('region')).toEqual([{ region: 'top' }]);
    expect(parseWebVtt(read('region')).regions).toEqual([
      {
        id: 'top',
        width: 40,
        lines: 2,
        anchor: [0, 100],
        viewportAnchor: [10, 90],
        scrolls: true,
      },
    ]);
    expect(settingsOf('region-left-by-line')).toEqual([
      { line: { value: 0, isPercentage: false } },
      { size: 50 },
    ]);
    expect(settingsOf('region-late')).toEqual([{}, {}]);
    expect(hintsOf('region-unknown')).toHaveLength(1);
  });
});

it('keeps the text of styles', () => {
  expect(parseWebVtt(read('style')).styles).toEqual([
    '::cue { color: yellow; }\n::cue(b) { color: red; }',
  ]);
  expect(parseWebVtt(read('style-late')).styles).toEqual([]);
});

describe('what people read', () => {
  const voicesOf = (name: string) =>
    parseWebVtt(read(name)).cues.flatMap((cue) => readableCue(cue).voices);

  it('has no tags, and neither furigana nor times', () => {
    expect(voicesOf('text-tags')).toEqual([{ speaker: '職員', text: 'こんにちは。' }]);
    expect(voicesOf('text-ruby')).toEqual([{ text: '沐浴の講座です。' }]);
    expect(voicesOf('text-timestamps')).toEqual([{ text: 'こんにちは。' }]);
    expect(voicesOf('text-language')).toEqual([{ text: 'ようこそ。Welcome.' }]);
    expect(voicesOf('text-wrong-ends')).toEqual([{ text: 'こんにちは。ふりがな' }]);
    expect(voicesOf('text-entities')).toEqual([{ text: 'A&B <C> \u00A0D © E &unknown; F & G あ' }]);
  });

  it('is parted by who speaks', () => {
    expect(voicesOf('text-voices')).toEqual([
      { speaker: '案内 さん', text: 'こんにちは。' },
      { speaker: '職員', text: 'ようこそ。' },
    ]);
    expect(voicesOf('text-nested-voices').map(({ speaker }) => speaker)).toEqual([
      '案内',
      '職員',
      '案内',
    ]);
    expect(voicesOf('text-annotation-spaces')[0]?.speaker).toBe('案内 さん です');
  });
});

const seconds = fc.integer({ min: 0, max: 400_000_000 }).map((thousandths) => thousandths / 1000);
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replaceAll(/[\r\n\0\uFEFF]/g, '').replaceAll('-->', '→'))
  .filter((text) => text !== '');
const cue = fc.record({
  id: fc.oneof(
    fc.constant(''),
    line.filter((text) => !/^(?:STYLE|REGION|NOTE)/.test(text)),
  ),
  start: seconds,
  end: seconds,
  text: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
});
const written = fc.array(cue, { maxLength: 8 }).map((cues) => ({
  cues,
  source: [
    'WEBVTT\n',
    ...cues.map(
      ({ id, start, end, text }) =>
        `${id === '' ? '' : `${id}\n`}${writeTimestamp(start)} --> ${writeTimestamp(end)}\n${text}\n`,
    ),
  ].join('\n'),
}));

describe('whatever the cues', () => {
  it('reads back what was written, in every kind of line', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('\n', '\r\n', '\r'), ({ cues, source }, newline) => {
        const read = parseWebVtt(source.replaceAll('\n', newline));
        expect(read.cues.map(({ settings: _, line: __, ...rest }) => rest)).toEqual(cues);
        expect(read.passedOver).toEqual([]);
      }),
    );
  });

  it('ends and speaks of lines that are there, whatever is typed into the file', () => {
    const junk = fc.constantFrom(
      '-->',
      '<',
      '<v',
      '&',
      '\n',
      '\n\n',
      '00:',
      ':99.',
      ',',
      'NOTE',
      'STYLE\n',
      '\0',
      '　',
      'あ',
    );
    fc.assert(
      fc.property(written, fc.array(fc.tuple(fc.nat(), junk)), ({ source }, damages) => {
        let text = source;
        for (const [place, damage] of damages) {
          const at = place % (text.length + 1);
          text = `${text.slice(0, at)}${damage}${text.slice(at + (place % 3))}`;
        }
        const lines = text.split(/\r\n|\r|\n/).length;
        const { mistakes, hints, cues } = checkWebVtt(text);
        cues.map(readableCue);
        for (const { line: at, message } of [...mistakes, ...hints]) {
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(lines + 1);
          expect(message).toMatch(/。$/);
        }
      }),
    );
  });

  it('says something whenever a line with an arrow gives no cue', () => {
    fc.assert(
      fc.property(written, fc.nat(), ({ source, cues }, pick) => {
        fc.pre(cues.length > 0);
        const lines = source.split('\n');
        const timings = lines.flatMap((text, index) => (text.includes('-->') ? [index] : []));
        const at = timings[pick % timings.length] ?? 0;
        lines[at] = (lines[at] ?? '').replace('.', ',');
        const { mistakes } = checkWebVtt(lines.join('\n'));
        expect(mistakes.some((mistake) => mistake.line === at + 1)).toBe(true);
      }),
    );
  });
});
