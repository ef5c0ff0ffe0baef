import { expect, it } from 'vitest';
import { prepareUpload } from './prepare-upload.ts';

const now = new Date('2026-11-21T09:30:15Z');
const prepare = (name: string, ...parts: (string | Uint8Array<ArrayBuffer>)[]) =>
  prepareUpload(new File(parts, name), now);
const CUE = '00:01.000 --> 00:03.000\nこんにちは。\n';

it('takes captions as they are', async () => {
  const file = await prepare('talk.ja.vtt', `WEBVTT\n\n${CUE}`);
  expect(file.name).toMatch(/\.vtt$/);
  expect(await file.text()).toBe(`WEBVTT\n\n${CUE}`);
});

it('takes an ending in full width', async () => {
  expect((await prepare('字幕．ＶＴＴ', `WEBVTT\n\n${CUE}`)).name).toMatch(/^[\w-]+\.vtt$/);
});

it('gives no name twice, though files are chosen one by one within a second', async () => {
  const files = await Promise.all([1, 2, 3].map(() => prepare('a.vtt', `WEBVTT\n\n${CUE}`)));
  expect(new Set(files.map(({ name }) => name)).size).toBe(3);
});

it.each([
  [
    'times that are broken',
    ['WEBVTT\n\n', CUE.replace('.', ',')],
    /^3行目：時刻「00:01,000」の「,」.*例：00:01\.000 --> 00:03\.000$/,
  ],
  ['SubRip', ['1\n00:00:01,000 --> 00:00:03,000\nはい。\n'], /^1行目：字幕の形式がSRTのようです。/],
  ['Shift_JIS', ['WEBVTT\n\n', Uint8Array.from([0x82, 0xa0])], /UTF-8/],
  ['Shift_JIS from its first line on', [Uint8Array.from([0x8e, 0x9a, 0x96, 0x8b])], /UTF-8/],
  [
    'nothing to read',
    ['WEBVTT\n\n', CUE.replace('こんにちは。', '&nbsp;')],
    /読める言葉がありません/,
  ],
  ['a script', ['WEBVTT\n\n', CUE, '<script>'], /JavaScript/],
  ['another kind', ['%PDF-1.7'], /中身はPDFです/],
] as const)('refuses captions of %s', async (_, parts, words) => {
  await expect(prepare('talk.ja.vtt', ...parts)).rejects.toThrow(words);
});

it('looks for captions in no other file', async () => {
  await expect(prepare('talk.txt', 'はい。')).rejects.toThrow('「.txt」のファイルは使えません。');
});
