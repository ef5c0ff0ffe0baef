import { expect, it } from 'vitest';
import { videoJsonLd, type KnownVideo } from './video.ts';

const url = 'https://hiroba.example/cases/mihon/';
const known: KnownVideo = {
  name: '沐浴の練習',
  description: '短い説明',
  url,
  transcript: 'お湯の温度をみます。',
  chapters: [
    { start: 0, end: 60, title: 'はじめに' },
    { start: 60, end: Infinity, title: '沐浴' },
  ],
};

it('makes a clip of each chapter, which begins at its moment', () => {
  expect(videoJsonLd(known)).toMatchObject({
    '@type': 'VideoObject',
    hasPart: [
      { '@type': 'Clip', name: 'はじめに', startOffset: 0, endOffset: 60, url: `${url}?t=0` },
      { startOffset: 60, url: `${url}?t=60` },
    ],
    potentialAction: {
      '@type': 'SeekToAction',
      target: `${url}?t={seek_to_second_number}`,
      'startOffset-input': 'required name=seek_to_second_number',
    },
  });
});

it('says only what is known', () => {
  const said = videoJsonLd({ ...known, chapters: [] });
  for (const name of [
    'thumbnailUrl',
    'uploadDate',
    'duration',
    'contentUrl',
    'embedUrl',
    'hasPart',
  ])
    expect(said).not.toHaveProperty(name);
  expect(JSON.stringify(videoJsonLd(known))).not.toContain('null');
});

it.each([
  [75.4, 'PT1M15S'],
  [3600, 'PT1H0S'],
  [42, 'PT42S'],
])('%d seconds are %s', (duration, iso) => {
  expect(videoJsonLd({ ...known, duration, uploaded: '2026-11-29' })).toMatchObject({
    duration: iso,
    uploadDate: '2026-11-29T00:00:00+09:00',
  });
});
