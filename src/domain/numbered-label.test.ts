import { expect, it } from 'vitest';
import { numberedLabel } from './numbered-label.ts';

it.each([
  ['動画 › 字幕 › 日本語の字幕', ['video', 'captions', 'ja'], '動画 › 字幕 › 日本語の字幕'],
  ['資料（PDF） › PDFのファイル', ['documents', 2, 'file'], '資料（PDF） 3 › PDFのファイル'],
  ['提言 › くわしい内容', ['pillars', 0, 'details', 1], '提言 1 › くわしい内容 2'],
])('counts the items of %s', (label, found, numbered) => {
  expect(numberedLabel(label, found)).toBe(numbered);
});
