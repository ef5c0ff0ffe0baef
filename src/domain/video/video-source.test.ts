import { describe, expect, it } from 'vitest';
import { videoSource } from './video-source.ts';
import { watchUrl } from './watch-url.ts';

const ID = 'dQw4w9WgXcQ';

describe('YouTube', () => {
  it.each([
    `https://www.youtube.com/watch?v=${ID}`,
    `http://youtube.com/watch?v=${ID}`,
    `https://m.youtube.com/watch?v=${ID}&feature=share`,
    `https://music.youtube.com/watch?v=${ID}&list=RDAMVM`,
    `https://www.youtube.com/watch?app=desktop&v=${ID}`,
    `https://youtu.be/${ID}`,
    `https://youtu.be/${ID}?si=abcdef`,
    `https://www.youtube.com/shorts/${ID}`,
    `https://www.youtube.com/embed/${ID}?rel=0`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
    `https://www.youtube.com/live/${ID}?feature=share`,
    `https://www.youtube.com/v/${ID}/`,
    `https://studio.youtube.com/video/${ID}/edit`,
    `https://studio.youtube.com/video/${ID}/translations?c=UCx`,
    `  https://WWW.YouTube.com/watch?v=${ID} `,
  ])('%s', (address) => {
    expect(videoSource(address)).toEqual({ kind: 'youtube', id: ID });
  });

  it.each([
    [`https://youtu.be/${ID}?t=83`, 83],
    [`https://www.youtube.com/watch?v=${ID}&t=1m23s`, 83],
    [`https://www.youtube.com/watch?v=${ID}#t=83`, 83],
    [`https://www.youtube.com/embed/${ID}?start=83`, 83],
    [`https://youtu.be/${ID}?t=0`, undefined],
  ])('%s begins at %s', (address, start) => {
    expect(videoSource(address)).toEqual({
      kind: 'youtube',
      id: ID,
      ...(start !== undefined && { start }),
    });
  });

  it.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/@hiroba',
    'https://www.youtube.com/channel/UCabcdefghijklmnop',
    'https://www.youtube.com/playlist?list=PLabcdef',
    'https://www.youtube.com/watch?v=short',
    `https://www.youtube.com/watch?v=${ID}x`,
    `https://youtube.example/watch?v=${ID}`,
    `https://evil-youtube.com/watch?v=${ID}`,
    `https://www.youtube.com.example/watch?v=${ID}`,
    `javascript:alert(1)//youtube.com/watch?v=${ID}`,
    'https://',
    '',
  ])('is not %s', (address) => {
    expect(videoSource(address)).toBeUndefined();
  });
});

describe('Vimeo', () => {
  it.each([
    ['https://vimeo.com/123456789', {}],
    ['https://www.vimeo.com/123456789/', {}],
    ['https://vimeo.com/123456789/0a1b2c3d4e', { hash: '0a1b2c3d4e' }],
    ['https://vimeo.com/123456789?h=0a1b2c3d4e', { hash: '0a1b2c3d4e' }],
    ['https://player.vimeo.com/video/123456789', {}],
    ['https://player.vimeo.com/video/123456789?h=0a1b2c#t=83s', { hash: '0a1b2c', start: 83 }],
    ['https://vimeo.com/channels/staffpicks/123456789', {}],
    ['https://vimeo.com/showcase/55/video/123456789', {}],
    ['https://vimeo.com/123456789#t=1m23s', { start: 83 }],
    ['https://vimeo.com/manage/videos/123456789', {}],
    ['https://vimeo.com/manage/videos/123456789/0A1b2c3d4e', { hash: '0A1b2c3d4e' }],
    ['https://vimeo.com/manage/videos/123456789/0a1b2c3d4e/privacy', { hash: '0a1b2c3d4e' }],
    ['https://vimeo.com/user12345/review/123456789/0a1b2c3d4e', { hash: '0a1b2c3d4e' }],
    ['https://vimeo.com/jp/123456789', {}],
    ['https://vimeo.com/pt-br/123456789', {}],
    ['https://player.vimeo.com/video/123456789?h=a%26autoplay%3D0%23', {}],
    ['https://vimeo.com/123456789?h=', {}],
  ])('%s', (address, more) => {
    expect(videoSource(address)).toEqual({ kind: 'vimeo', id: '123456789', ...more });
  });

  it.each([
    'https://vimeo.com/',
    'https://vimeo.com/hiroba',
    'https://vimeo.com/channels/staffpicks',
    'https://vimeo.com/manage/videos',
    'https://vimeo.com/user12345/123456789',
  ])('is not %s', (address) => {
    expect(videoSource(address)).toBeUndefined();
  });
});

it('an own file is a path that ends with .mp4', () => {
  expect(videoSource('../media/talk.mp4')).toEqual({ kind: 'file', file: '../media/talk.mp4' });
  expect(videoSource('https://x.example/talk.mp4')).toBeUndefined();
  expect(videoSource('../media/talk.webm')).toBeUndefined();
});

it.each([
  [`https://youtu.be/${ID}`, `https://www.youtube.com/watch?v=${ID}`],
  [`https://youtu.be/${ID}?t=83`, `https://www.youtube.com/watch?v=${ID}&t=83s`],
  ['https://player.vimeo.com/video/12?h=ab', 'https://vimeo.com/12/ab'],
  ['https://vimeo.com/12#t=83', 'https://vimeo.com/12#t=83s'],
])('%s is watched at %s', (address, page) => {
  const source = videoSource(address);
  if (!source || source.kind === 'file') expect.fail('no address');
  expect(watchUrl(source)).toBe(page);
  expect(videoSource(watchUrl(source, 5))).toEqual({ ...source, start: 5 });
});
