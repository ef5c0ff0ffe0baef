import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime } from './format-time.ts';
import { parseTime } from './parse-time.ts';
import { spokenTime } from './spoken-time.ts';

describe('a moment', () => {
  it.each([
    ['#t=83', 83],
    ['t=83', 83],
    ['#t=83.5', 83.5],
    ['#t=83,90', 83],
    ['#t=,90', 0],
    ['#t=npt:83', 83],
    ['#t=1:23', 83],
    ['#t=01:02:03.5', 3723.5],
    ['#lang=ja&t=83', 83],
    ['#t=5&t=83', 83],
    ['?t=1m23s', 83],
    ['start=83', 83],
    ['1m23s', 83],
    ['1h2m3s', 3723],
    ['83s', 83],
    ['2m', 120],
    ['83', 83],
    ['83.5', 83.5],
    ['1:23', 83],
    ['90:00', 5400],
    ['1:02:03', 3723],
    ['１：２３', 83],
    ['1分23秒', 83],
    ['1時間2分', 3720],
    ['0:00', 0],
  ])('%s', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
  });

  it.each([
    '',
    '#',
    '#t=',
    '#section',
    '#t=abc',
    '1:60',
    '1:75:00',
    '-5',
    '1:2:3:4',
    't=-1',
    '12:',
    'm',
  ])('is not %j', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.nat(400_000), (seconds) => {
        expect(parseTime(formatTime(seconds))).toBe(seconds);
        expect(parseTime(`#t=${seconds}`)).toBe(seconds);
        expect(parseTime(spokenTime(seconds))).toBe(seconds);
      }),
    );
  });

  it('is never more than a number, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123:.,hms=&#t分秒')) }),
        (text) => {
          const read = parseTime(text);
          expect(read === undefined || (Number.isFinite(read) && read >= 0)).toBe(true);
        },
      ),
    );
  });
});

it.each([
  [0, '0:00', '0秒'],
  [5, '0:05', '5秒'],
  [60, '1:00', '1分'],
  [83.9, '1:23', '1分23秒'],
  [600, '10:00', '10分'],
  [3600, '1:00:00', '1時間'],
  [3723, '1:02:03', '1時間2分3秒'],
  [-1, '0:00', '0秒'],
])('%d seconds are %s, said %s', (seconds, written, said) => {
  expect(formatTime(seconds)).toBe(written);
  expect(spokenTime(seconds)).toBe(said);
});
