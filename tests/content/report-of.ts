import { reportText } from '../../src/domain/content-check/report.ts';
import type { Mp4Facts } from '../../src/domain/video/mp4-facts.ts';
import { checkContentTree } from '../../src/commands/check-content-tree.ts';

/** A small site without a mistake, so that relations and links have somewhere to lead. */
const SOUND: Readonly<Record<string, string>> = {
  'content/site.yml': `name: 見本
shortName: 見本
legalName: 見本
description: 見本のサイトです。
navigation:
  - label: 拠点をさがす
    href: /hubs/
`,
  'content/hubs/kagawa/37201-mokomoko.md': `---
id: 37201-mokomoko
name: もこもこ
prefecture: kagawa
municipality: 高松市
source:
  name: 見本
aliases:
  - 37201-mokumoku
---
`,
  'content/glossary/kyoten.md': `---
id: kyoten
term: 地域子育て支援拠点
reading: ちいきこそだてしえんきょてん
meaning: 親子で立ち寄れる場所です。
source: 見本
---
`,
  'content/pages/first-visit.md': `---
id: first-visit
title: はじめての方へ
summary: はじめて行くときのことです。
---

## 持ち物

## 開いている時間
`,
  'content/events/2025-forum.md': `---
id: 2025-forum
title: フォーラム
kind: forum
summary: 短い説明
fiscalYear: 2025
aliases:
  - 2025-meeting
---
`,
  'content/figures/experience.md': `---
id: experience
title: 経験
question: 世話をしたことがありますか。
takeaway: 四人に一人です。
columns:
  - label: 割合
    unit: '%'
rows:
  - label: ある
    values:
      - 25.2
source:
  name: 見本
---
`,
};

/** 2026-07-01, one minute past midnight in Japan. */
const NOW = new Date('2026-07-01T00:01:00+09:00');

const JPEG = [0xff, 0xd8, 0xff, 0xe0];

export const OWN = ['/', '/hubs/', '/events/', '/glossary/', '/search/', '/admin/', '/news.xml'];

export interface Upload {
  size?: number;
  /** Its first bytes. */
  head?: readonly number[] | string;
  /** Of a WebVTT file; its first bytes as well. */
  text?: string;
  /** Of an MP4 file that can be read. */
  video?: Mp4Facts;
}

const bytes = (head: Upload['head'] = JPEG): Uint8Array =>
  typeof head === 'string' ? new TextEncoder().encode(head) : Uint8Array.from(head);

/** What the check says of these files, put among sound ones; without the closing line. */
export function reportOf(
  files: Readonly<Record<string, string>>,
  uploads: Readonly<Record<string, Upload>> = {},
): string {
  const texts = Object.entries({ ...SOUND, ...files }).map(([file, text]) => ({ file, text }));
  const media = Object.entries(uploads).map(([file, { size = 1000, head, text, video }]) => ({
    file,
    size,
    head: bytes(head ?? text),
    text,
    video,
  }));
  const isText = ({ file }: { file: string }) => /\.(?:md|yml)$/.test(file);
  const report = checkContentTree(
    {
      texts: texts.filter(isText),
      others: texts.filter((each) => !isText(each)).map(({ file }) => file),
      links: [],
      media,
    },
    { own: OWN, origin: 'https://hiroba.example', now: NOW },
  );
  return reportText(report).split('\n').slice(0, -1).join('\n').trimEnd();
}

const FIELDS = { title: '交流会', kind: 'exchange', summary: '短い説明', start: '2026-04-01' };

/**
 * What is said of one event.
 * @param lines the fields that matter; those that an event must have are added where they lack
 */
export function reportOfEvent(
  lines: string,
  body = '',
  uploads: Record<string, Upload> = {},
): string {
  const rest = Object.entries(FIELDS)
    .filter(([key]) => !new RegExp(`^${key}\\b`, 'm').test(lines))
    .map(([key, value]) => `${key}: ${value}\n`);
  const text = `---\n${lines}\n${/^id\b/m.test(lines) ? '' : 'id: 2026-x\n'}${rest.join('')}---\n${body}`;
  return reportOf({ 'content/events/2026-x.md': text }, uploads).replace(
    /^content\/events\/2026-x\.md\n/,
    '',
  );
}

const VIDEO_FACTS = {
  uploaded: "uploaded: '2026-05-01'",
  poster: 'poster:\n  src: ../media/talk.jpg\n  alt: ひろばの絵',
};

/**
 * The same of one case.
 * @param video the fields of its video, without their group; a picture and a day are added where
 * they lack
 */
export function reportOfCase(video: string, uploads: Record<string, Upload> = {}): string {
  const rest = Object.entries(VIDEO_FACTS)
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(video))
    .map(([, lines]) => `\n${lines}`);
  return reportOfBareCase(video + rest.join(''), {
    'content/media/talk.jpg': {},
    ...uploads,
  });
}

/** The same of one case as it is. */
export function reportOfBareCase(
  video: string,
  uploads: Record<string, Upload> = {},
  title = 'title: 事例',
): string {
  const text = `---
id: talk
${title}
organisation: 団体
summary: 短い説明
stages:
  - pregnancy
themes:
  - courses
source: 見本
video:
${video.replace(/^(?=.)/gm, '  ')}
---
`;
  return reportOf({ 'content/cases/talk.md': text }, uploads).replace(
    /^content\/cases\/talk\.md\n/,
    '',
  );
}

/** The same of one hub. */
export function reportOfHub(lines: string, uploads: Record<string, Upload> = {}): string {
  const fields = {
    name: '見本',
    prefecture: 'kagawa',
    municipality: '高松市',
    source: '\n  name: 見本',
  };
  const rest = Object.entries(fields)
    .filter(([key]) => !new RegExp(`^${key}\\b`, 'm').test(lines))
    .map(([key, value]) => `${key}: ${value}\n`);
  const text = `---\n${lines}\nid: 37201-x\n${rest.join('')}---\n`;
  return reportOf({ 'content/hubs/kagawa/37201-x.md': text }, uploads).replace(
    /^content\/hubs\/kagawa\/37201-x\.md\n/,
    '',
  );
}
