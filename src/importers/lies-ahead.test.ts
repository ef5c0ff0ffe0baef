import { expect, it } from 'vitest';
import { liesAhead } from './lies-ahead.ts';

it.each([
  ['令和9年4月に開設しました', true],
  ['2027年4月1日に開設しました', true],
  ['R8.12.1から休館', true],
  ['令和8年に開設しました', false],
  ['令和8年4月末で閉所しました', false],
  ['令和元年5月開設', false],
  ['4月に開設しました', false],
])('on 29 November 2026 「%s」 is ahead: %s', (text, expected) => {
  expect(liesAhead(text, '2026-11-29')).toBe(expected);
  expect(liesAhead(text, undefined)).toBe(false);
});
