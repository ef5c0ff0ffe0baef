import { expect, it } from 'vitest';
import type { Cue } from './cue.ts';
import { transcriptSections } from './transcript-sections.ts';

const cue = (start: number, end: number, text: string, speaker?: string): Cue => ({
  start,
  end,
  text,
  voices: [{ ...(speaker !== undefined && { speaker }), text }],
});
const chapter = (start: number, end: number, title: string) => ({ start, end, title });

const textsOf = (cues: readonly Cue[], chapters: Parameters<typeof transcriptSections>[1] = []) =>
  transcriptSections(cues, chapters).map((section) =>
    section.turns.map((turn) => [turn.speaker, ...turn.sentences.map(({ text }) => text)]),
  );

it('joins what captions cut in pieces to sentences, with the times of their ends', () => {
  const [section] = transcriptSections(
    [cue(1, 3, 'おなかに赤ちゃんがいるときから', '職員'), cue(3, 5, '来られます。', '職員')],
    [],
  );
  expect(section?.turns).toEqual([
    {
      speaker: '職員',
      sentences: [{ start: 1, end: 5, text: 'おなかに赤ちゃんがいるときから来られます。' }],
    },
  ]);
});

it('parts words of Latin letters with a space when it joins them', () => {
  expect(textsOf([cue(1, 3, 'While you are'), cue(3, 5, 'expecting.')])).toEqual([
    [[undefined, 'While you are expecting.']],
  ]);
});

it('begins anew after a silence, with another speaker, and in another chapter', () => {
  const spoken = [
    cue(0, 2, 'ええと', '案内'),
    cue(6, 8, 'はい', '案内'),
    cue(8, 9, 'そう', '職員'),
    cue(10, 12, 'では', '職員'),
    cue(12, 14, '行きます。', '職員'),
  ];
  expect(textsOf(spoken, [chapter(0, 10, '一'), chapter(10, 20, '二')])).toEqual([
    [
      ['案内', 'ええと', 'はい'],
      ['職員', 'そう'],
    ],
    [['職員', 'では行きます。']],
  ]);
});

it('leaves captions without marks at the ends of sentences as they are', () => {
  const spoken = ['こんにちは', '今日は', 'ひろばに', '来ました', '楽しい', 'です'].map(
    (text, index) => cue(index, index + 1, text),
  );
  expect(textsOf(spoken)[0]?.[0]).toHaveLength(7);
});

it('keeps every chapter, and words before the first one', () => {
  const chapters = [chapter(5, 15, '一'), chapter(15, 30, '二')];
  const sections = transcriptSections(
    [cue(1, 3, 'はじまる前。'), cue(14.8, 18, '二の章。')],
    chapters,
  );
  expect(sections.map(({ chapter: own, turns }) => [own?.title, turns.length])).toEqual([
    [undefined, 1],
    ['一', 0],
    ['二', 1],
  ]);
});

it('puts captions in the order of their times', () => {
  expect(textsOf([cue(4, 6, 'あと。'), cue(1, 3, 'まえ。')])).toEqual([
    [[undefined, 'まえ。', 'あと。']],
  ]);
});

it('is empty without captions', () => {
  expect(transcriptSections([], [])).toEqual([]);
});
