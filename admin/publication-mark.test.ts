import { Map } from 'immutable';
import { expect, it } from 'vitest';
import { publicationMark } from './publication-mark.ts';

/** The last second of 31 March 2027 in Japan. */
const INSTANT = new Date('2027-03-31T14:59:59Z');

it.each<[Record<string, unknown>, string]>([
  [{}, ''],
  [{ archived: false, publishAt: '2027-03-31', expireAt: '2027-03-31' }, ''],
  [{ publishAt: '2027年4月1日' }, ''],
  [{ publishAt: '2027-04-01' }, '（2027年4月1日から公開）'],
  [{ expireAt: '2027-03-30' }, '（2027年3月30日で公開を終えました）'],
  [{ archived: true, publishAt: '2027-04-01' }, '（公開を終えました）'],
])('says of %j: %s', (fields, mark) => {
  expect(publicationMark(Map(fields), INSTANT)).toBe(mark);
});

it('says nothing of an entry that has not been read', () => {
  expect(publicationMark(undefined)).toBe('');
});
