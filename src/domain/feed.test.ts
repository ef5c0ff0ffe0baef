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

it('brings a video with its size and its length', async () => {
  const item = { title: '見本', summary: '短い説明', href: '/cases/a/', date: undefined };
  const video = { href: '/_astro/a.mp4', bytes: 381_000, duration: 75.4 };
  const xml = await feed('事例', '説明', origin, [{ ...item, video }]);
  expect(xml).toContain('xmlns:media="http://search.yahoo.com/mrss/"');
  expect(xml).toContain(
    '<enclosure url="https://hiroba.example/_astro/a.mp4" length="381000" type="video/mp4"/>',
  );
  expect(xml).toContain('fileSize="381000" duration="75"');
  expect(await feed('事例', '説明', origin, [item])).not.toContain('media');
});
