import { expect, it } from 'vitest';
import { feed } from './feed.ts';

const origin = new URL('https://hiroba.example');

it('gives absolute links, the day in Japan, and text that is only text', async () => {
  const xml = await feed('お知らせ', '説明', origin, [
    { title: '交流会 <b> & 研修', summary: '短い説明', href: '/events/a/', date: '2026-05-01' },
  ]);
  expect(xml).toContain('<link>https://hiroba.example/events/a/</link>');
  expect(xml).toContain('<pubDate>Thu, 30 Apr 2026 15:00:00 GMT</pubDate>');
  expect(xml).toContain('交流会 &lt;b&gt; &amp; 研修');
  expect(xml).toContain('<language>ja</language>');
});

it('leaves out a day that is not known', async () => {
  const xml = await feed('お知らせ', '説明', origin, [
    { title: '報告', summary: '短い説明', href: '/reports/a/', date: undefined },
  ]);
  expect(xml).not.toContain('pubDate');
});
