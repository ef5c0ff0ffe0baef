import { expect, it } from 'vitest';
import { refuseCaptions } from './refuse-captions.ts';

const refuse = (text: string, name = 'talk.vtt') =>
  refuseCaptions(name, new TextEncoder().encode(text));
const HELLO = '00:01.000 --> 00:03.000\nこんにちは。\n';

it('takes captions without a mistake', () => {
  expect(refuse(`WEBVTT\n\n${HELLO}`)).toBeUndefined();
  expect(refuse(`\uFEFFWEBVTT - 見本\r\n\r\n${HELLO.replaceAll('\n', '\r\n')}`)).toBeUndefined();
});

it('names the first mistakes with line and example, and counts the others', () => {
  const wrong = '00:01,000 --> 00:03.000\nはい。\n\n';
  expect(refuse(`WEBVTT\n\n${wrong.repeat(1203)}`)).toBe(
    [
      ...[3, 6, 9].map(
        (line) =>
          `${line}行目：時刻「00:01,000」の「,」は、「.」にしてください。例：00:01.000 --> 00:03.000`,
      ),
      'ほか1,200か所にも、直す所があります。',
    ].join('\n'),
  );
});

it('knows SubRip, with and without a first line of WebVTT', () => {
  const subrip = '1\n00:00:01,000 --> 00:00:03,000\nはい。\n';
  expect(refuse(subrip)).toMatch(/^1行目：字幕の形式がSRTのようです。/);
  expect(refuse(`WEBVTT\n\n${subrip}`)).toMatch(/^4行目：時刻「00:00:01,000」の「,」/);
});

it('knows what is not UTF-8', () => {
  const shiftJis = Uint8Array.from([...new TextEncoder().encode('WEBVTT\n\n'), 0x82, 0xa0]);
  expect(refuseCaptions('talk.vtt', shiftJis)).toMatch(/^文字コードがUTF-8ではありません。/);
});

it('calls chapters so where the name says that they are', () => {
  expect(refuse('WEBVTT\n', 'talk.chapters.vtt')).toMatch(/^1行目：章が一つもありません。/);
  expect(refuse('WEBVTT\n', 'talk.vtt')).toMatch(/^1行目：字幕が一つもありません。/);
});
