import { describe, expect, it } from 'vitest';
import { chooseTranscript } from '../video/choose-transcript.ts';
import { spokenText } from '../video/transcript-text.ts';
import { checkWebVtt } from './check-web-vtt.ts';
import { readableCue } from './readable-cue.ts';
import { writeTimestamp } from './write-timestamp.ts';

const file = (...texts: string[]): string =>
  [
    'WEBVTT\n',
    ...texts.map(
      (text, index) =>
        `${writeTimestamp(index * 2)} --> ${writeTimestamp(index * 2 + 2)}\n${text}\n`,
    ),
  ].join('\n');
const toldOf = (text: string, noun?: '字幕' | '章') =>
  checkWebVtt(text, noun).mistakes.map(({ line, message, example }) => [line, message, example]);

describe('a caption with nothing to read', () => {
  it.each([
    '<rt></rt><b></b>',
    '&nbsp;',
    '&#160;&#x200B;',
    '<ruby><rt>ふりがな</rt></ruby>',
    '\u200b',
  ])('%j is told of, with what to write', (text) => {
    expect(toldOf(file(text))).toEqual([
      [
        3,
        expect.stringContaining('読める言葉がありません。'),
        '00:00.000 --> 00:02.000\nこんにちは。',
      ],
    ]);
  });

  it.each(['♪', '…', '&amp;', '&copy;', '<v 職員>はい'])('%j is something', (text) => {
    expect(toldOf(file(text))).toEqual([]);
  });
});

describe('a speaker who would be lost', () => {
  it.each([
    ['<v　職員>はい。', 'のあとの空白が全角', '<v 職員>'],
    ['<v\u00A0職員>はい。', 'のあとの空白が全角', '<v 職員>'],
    ['<v.loud　職員>はい。', 'のあとの空白が全角', '<v.loud 職員>'],
    ['＜v 職員＞はい。', 'かっこが全角', '<v 職員>'],
    ['＜v　職員>はい。', 'かっこが全角', '<v 職員>'],
    ['<v 職員＞はい。', '「＞」が全角', '<v 職員>はい。'],
    ['<v 職員>はい。＜/v＞', 'かっこが全角', '</v>'],
    ['<v　>はい。', 'のあとの空白が全角', '<v>'],
    ['<v.loud>はい。', '話し手の名前がありません。', '<v 職員>'],
  ])('%s', (text, words, example) => {
    expect(toldOf(file(text))).toEqual([[4, expect.stringContaining(words), example]]);
  });

  it('is none in marks that people write', () => {
    expect(toldOf(file('＜お知らせ＞はい。', '5＞3です。', '<v 職員　花子>はい。'))).toEqual([]);
  });
});

it('a comment that is glued to a caption is told of', () => {
  expect(toldOf('WEBVTT\n\n00:01.000 --> 00:03.000\nはい。\nNOTE 確認する\nメモ\n')).toEqual([
    [
      5,
      'メモ（NOTE）の前に空の行がないので、字幕として見る人に出ます。前の行を空けてください。',
      '\nNOTE 確認する',
    ],
  ]);
  expect(toldOf(file('NOTEBOOKです。', 'a NOTE b'))).toEqual([]);
});

it('chapters are called chapters, and examples are made of the lines that are wrong', () => {
  const text = `WEBVTT

00:30.000 --> 01:00.000
したこと

00:15.000 --> 00:05.000
はじめに
`;
  expect(toldOf(text, '章')).toEqual([
    [
      6,
      '章（0:15）の終わりの時刻が、始まりの時刻より後になっていません。',
      '00:05.000 --> 00:15.000',
    ],
    [
      6,
      '章（0:15）が、前の章（0:30）より早い時刻です。時刻の順に並べてください。',
      '00:15.000 --> 00:05.000\nはじめに\n\n00:30.000 --> 01:00.000\nしたこと',
    ],
  ]);
  for (const broken of [
    '',
    'WEBVTT\n',
    'WEBVTT\n\n1\n2\n\nあ',
    'WEBVTT\n\n00:01.000 --> 00:02.000 x:y\n<職員>',
  ]) {
    const { mistakes, hints } = checkWebVtt(broken, '章');
    expect([...mistakes, ...hints].filter(({ message }) => message.includes('字幕'))).toEqual([]);
    expect(mistakes.length).toBeGreaterThan(0);
  }
});

describe('a large file', () => {
  const all = (text: string): string => {
    const cues = checkWebVtt(text).cues.map(readableCue);
    return spokenText(chooseTranscript(cues, [], undefined, undefined).sections);
  };

  it('without empty lines is told of at each cue', () => {
    const text = file(...Array.from({ length: 5000 }, (_, index) => `言葉${index}`));
    const half = text.length / 2;
    const glued = text.slice(0, half) + text.slice(half).replaceAll('\n\n', '\n');
    expect(toldOf(glued).length).toBeGreaterThan(2000);
    expect(all(glued)).toContain('言葉4999');
  });

  it('with a tag on each of 20,000 lines is told of at each', () => {
    const told = toldOf(file('<x>\n'.repeat(20_000).trimEnd()));
    expect(told).toHaveLength(20_000);
    expect(told.at(-1)?.[0]).toBe(20_003);
  });

  it('with 6,000 tags within each other is read', () => {
    const text = file(`<v 職員>${'<b>'.repeat(6000)}はい。`);
    expect(toldOf(text)).toEqual([]);
    expect(all(text)).toBe('はい。');
  });

  it('of words without times, or of white space, is told of', () => {
    expect(toldOf(`WEBVTT\n\n${'あ\n\n'.repeat(100_000)}`)).toHaveLength(100_000);
    expect(toldOf(`WEBVTT\n\n${' '.repeat(200_000)}x`)).toHaveLength(1);
    expect(toldOf(`WEBVTT\n\n0${' '.repeat(200_000)}-->${' '.repeat(200_000)}`)).toHaveLength(1);
    expect(all(file('あ\n'.repeat(100_000).trimEnd()))).toHaveLength(100_000);
  });
});
