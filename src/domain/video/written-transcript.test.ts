import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTranscript } from './choose-transcript.ts';
import { writtenTranscript } from './written-transcript.ts';

const read = (text: string, duration?: number) =>
  writtenTranscript(text, duration).sentences.map(({ line: _, ...sentence }) => sentence);

it('reads a line with its time and its speaker', () => {
  expect(read('0:12 職員：こんにちは。\n0:15 案内：ようこそ。', 20)).toEqual([
    { start: 12, end: 15, speaker: '職員', text: 'こんにちは。' },
    { start: 15, end: 20, speaker: '案内', text: 'ようこそ。' },
  ]);
});

it.each([
  ['0:12 職員：はい。', 12, '職員', 'はい。'],
  ['０：１２　職員：はい。', 12, '職員', 'はい。'],
  ['[0:12] 職員: はい。', 12, '職員', 'はい。'],
  ['（0:12）職員：はい。', 12, '職員', 'はい。'],
  ['0:12職員：はい。', 12, '職員', 'はい。'],
  ['00:00:12.5 職員：はい。', 12.5, '職員', 'はい。'],
  ['1:02:03 はい。', 3723, undefined, 'はい。'],
  ['職員 さん：はい。', undefined, '職員 さん', 'はい。'],
  ['はい。', undefined, undefined, 'はい。'],
  ['10:00から12:00まで開いています。', undefined, undefined, '10:00から12:00まで開いています。'],
  ['くわしくは https://x.example/ へ', undefined, undefined, 'くわしくは https://x.example/ へ'],
])('%s', (line, start, speaker, text) => {
  expect(read(line)).toEqual([
    { ...(speaker !== undefined && { speaker }), ...(start !== undefined && { start }), text },
  ]);
  expect(writtenTranscript(line).mistakes).toEqual([]);
});

it('joins a line that goes on, until an empty line', () => {
  expect(read('0:12 職員：こんにちは。\n今日は、\nようこそ。\n\n音楽が流れます。')).toEqual([
    { start: 12, speaker: '職員', text: 'こんにちは。今日は、ようこそ。' },
    { text: '音楽が流れます。' },
  ]);
});

it('takes words below a line that has only a time', () => {
  expect(read('0:12\n職員：こんにちは。\n0:15 職員：はい。').map(({ text }) => text)).toEqual([
    'こんにちは。',
    'はい。',
  ]);
});

describe('a mistake', () => {
  it.each([
    ['0:12 はい。\n0:75 職員：はい。', 2, /^時刻「0:75」を読み取れません。/, '1:15 職員：はい。'],
    ['0.12 職員：はい。', 1, /^時刻「0\.12」を/, '0:12 職員：はい。'],
    ['0:30 はい。\n0:12 はい。', 2, /^時刻「0:12」が、前の行の時刻（0:30）より早く/, undefined],
  ])('%j', (text, line, message, example) => {
    const { mistakes } = writtenTranscript(text);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatchObject({ line, ...(example !== undefined && { example }) });
    expect(mistakes[0]?.message).toMatch(message);
  });
});

it('reads whatever is typed', () => {
  const line = fc.string({
    unit: fc.constantFrom(...Array.from('0123:：.．[]（） あ職員。\n\t/')),
  });
  fc.assert(
    fc.property(line, (text) => {
      const { sentences, mistakes } = writtenTranscript(text, 60);
      const lines = text.split('\n').length;
      for (const { line: at } of [...sentences, ...mistakes]) expect(at).toBeLessThanOrEqual(lines);
    }),
  );
});

describe('of captions and a written transcript', () => {
  const cues = [{ start: 1, end: 3, text: '字幕。', voices: [{ text: '字幕。' }] }];
  const from = (captions: typeof cues, written?: string) =>
    chooseTranscript(captions, [], written, 60).from;

  it('the written one is read where every line has a time', () => {
    expect(from(cues, '0:01 言葉。')).toBe('written');
    expect(from(cues, '0:01 言葉。\n\n時刻なし。')).toBe('captions');
    expect(from(cues)).toBe('captions');
  });

  it('the written one is read where there are no captions', () => {
    expect(from([], '時刻なし。')).toBe('written');
    expect(chooseTranscript([], [], '職員：はい。', undefined).sections).toEqual([
      { turns: [{ speaker: '職員', sentences: [{ text: 'はい。' }] }] },
    ]);
  });
});
