import { expect, it } from 'vitest';
import { momentOf } from './moment.ts';

it.each([
  ['#t=83', 83],
  ['#t=83.5', 83.5],
  ['#t=1:23', 83],
  ['#t=1%3A23', 83],
  ['#t=1:02:03', 3723],
  ['#t=0', 0],
])('%s is a moment', (hash, seconds) => {
  expect(momentOf(hash)).toBe(seconds);
});

it.each(['', '#', '#12', '#transcript', '#t=', '#t=later', '#stage', '#t=%E0%A4%A', '#cat=3'])(
  '%s is none',
  (hash) => {
    expect(momentOf(hash)).toBeUndefined();
  },
);
