import { describe, expect, it } from 'vitest';
import { isSafeLink, isUploadedPicture, isWebAddress } from './safe-target.ts';

describe('isWebAddress', () => {
  it.each([
    'https://x.jp',
    'http://x.jp/',
    'HTTPS://WWW.X.JP/A',
    'https://x.jp:8080/a?b=c#d',
    'https://xn--wgv71a.jp/',
    'https://www.youtube.com/@hiroba',
    'https://a-b.x.jp/日本',
  ])('takes %s', (href) => {
    expect(isWebAddress(href)).toBe(true);
  });

  it.each([
    'https://x',
    'https://-x.jp',
    'https://x.jp@y.jp',
    'https://x..jp',
    'https://x.jp:port/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https:/x.jp',
    'https:x.jp',
    '//x.jp',
    'https://x.jp\\@y.jp',
    'https://x.jp/ a',
    'https://x.jp/\ta',
    ' https://x.jp/',
    'https://x.jpあ',
    'javascript:https://x.jp/',
  ])('refuses %j', (href) => {
    expect(isWebAddress(href)).toBe(false);
  });
});

describe('isSafeLink', () => {
  it.each([
    '/',
    '/a/b/#c',
    '#あ',
    'mailto:a@x.jp',
    'MAILTO:a@x.jp?subject=a',
    'tel:+81-3-1234-5678',
  ])('takes %s', (href) => {
    expect(isSafeLink(href)).toBe(true);
  });

  it.each(['', '#', '//x.jp', '/\\x.jp', '/\n/x.jp', 'a/', './a', '?a', 'mailto:', 'tel:x', 'x:y'])(
    'refuses %j',
    (href) => {
      expect(isSafeLink(href)).toBe(false);
    },
  );
});

describe('isUploadedPicture', () => {
  it.each([
    '../media/a.jpg',
    '../../media/a.JPEG',
    '../media/a/b/写真 1.webp',
    '../media/%E3%81%82.png',
    '../media/a..b.gif',
    '../media/..a/b.avif',
  ])('takes %s', (src) => {
    expect(isUploadedPicture(src)).toBe(true);
  });

  it.each([
    '../../../media/a.jpg',
    '/media/a.jpg',
    'media/a.jpg',
    '../media/../a.jpg',
    '../media/a/../../b.jpg',
    '../media/%2e%2e/a.jpg',
    '../media/a%2fb.jpg',
    '../media/%zz.jpg',
    '../media/a.svg',
    '../media/a.jpg?b',
    '../media/a.jpg#b',
    '../media/a\\b.jpg',
    '../media/a\n.jpg',
    '../media//a.jpg',
    'https://x.jp/../media/a.jpg',
  ])('refuses %j', (src) => {
    expect(isUploadedPicture(src)).toBe(false);
  });
});
