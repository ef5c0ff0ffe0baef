import { expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

const study = (video: string, body: string): string => `---
id: talk
title: 事例
organisation: 団体
summary: 短い説明
stages:
  - pregnancy
themes:
  - courses
source: 見本
${video}---

${body}
`;
const VIDEO = `video:
  url: https://youtu.be/abcdefghijk
  transcript: '0:12 職員：こんにちは。'
  uploaded: '2026-05-01'
  poster:
    src: ../media/talk.jpg
    alt: ひろばの絵
`;
const report = (video: string, link: string) =>
  reportOf(
    { 'content/cases/talk.md': study(video, `[ここ](${link})`) },
    video === '' ? {} : { 'content/media/talk.jpg': {} },
  );

it.each([
  '#t=83',
  '#t=1:23',
  '/cases/talk/#t=83',
  '/cases/talk.txt',
  '/cases/theme/courses/',
  '/cases/stage/pregnancy/',
])('a case study with a video may be linked at %s', (link) => {
  expect(report(VIDEO, link)).toBe('');
});

it.each(['#t=83', '#t=', '/cases/talk.txt', '/cases/theme/fathers/'])(
  '%s leads nowhere where there is no video, moment or case',
  (link) => {
    expect(report('', link)).toMatch(/見出しはありません|ページはありません/);
  },
);

it('a moment has to be one', () => {
  expect(report(VIDEO, '#t=あとで')).toContain('「#t=あとで」という見出しはありません');
});
