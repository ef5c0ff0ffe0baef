import { expect, it } from 'vitest';
import { embedUrl } from './embed-url.ts';

it('plays YouTube without cookies, from a second on', () => {
  const url = new URL(embedUrl({ kind: 'youtube', id: 'abcdefghijk' }).replace('{start}', '83'));
  expect(url.origin + url.pathname).toBe('https://www.youtube-nocookie.com/embed/abcdefghijk');
  expect(url.searchParams.get('start')).toBe('83');
});

it('plays Vimeo without tracking, also what is not listed', () => {
  const address = embedUrl({ kind: 'vimeo', id: '76979871', hash: '0a1b2c' });
  const url = new URL(address.replace('{start}', '83'));
  expect(url.origin + url.pathname).toBe('https://player.vimeo.com/video/76979871');
  expect(url.searchParams.get('dnt')).toBe('1');
  expect(url.searchParams.get('h')).toBe('0a1b2c');
  expect(url.hash).toBe('#t=83s');
  expect(embedUrl({ kind: 'vimeo', id: '76979871' })).not.toContain('h=');
});
