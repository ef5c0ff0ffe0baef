import { describe, expect, it } from 'vitest';
import { settleYears } from './hours-yearly.ts';
import { readHoursWords } from './read-hours-words.ts';

const settle = (words: string, sourceDate?: string) =>
  settleYears(readHoursWords(words) ?? [], sourceDate)?.map((fact) =>
    'from' in fact ? `${fact.kind} ${fact.from} ${fact.to}` : fact.kind,
  );

describe('settleYears', () => {
  it.each([
    ['12/29～1/3休館', 'season 12-29 01-03'],
    ['12/28～1/5休館', 'season 12-28 01-05'],
    ['12/29～12/31休館', 'season 12-29 12-31'],
    ['1/1～1/3休館', 'season 01-01 01-03'],
    ['毎年8/13～8/15休館', 'season 08-13 08-15'],
    ['8/13～8/15休館', 'maybe-rest 08-13 08-15'],
    ['8/1～8/31 休み', 'maybe-rest 08-01 08-31'],
    ['4月1日～4月10日 休み', 'maybe-rest 04-01 04-10'],
    ['12/20～1/10休館', 'maybe-rest 12-20 01-10'],
    ['2026年8月13日休館', 'exception 2026-08-13 2026-08-13'],
  ])('without a year 「%s」 is %s', (words, expected) => {
    expect(settle(words)).toEqual([expected]);
  });

  it.each([
    ['8/13～8/15休館', 'exception 2026-08-13 2026-08-15, maybe-rest 08-13 08-15'],
    ['12/20～1/10休館', 'exception 2026-12-20 2027-01-10, maybe-rest 12-20 01-10'],
    ['4/1休館', 'maybe-rest 04-01 04-01'],
    ['12/29～1/3休館', 'season 12-29 01-03'],
  ])('in a source of June 2026 「%s」 is %s', (words, expected) => {
    expect(settle(words, '2026-06-01')?.join(', ')).toBe(expected);
  });

  it('takes no season for the days of one year', () => {
    expect(settle('11/1～3/31休館', '2026-06-01')).toBeUndefined();
    expect(settle('1/3～12/29休館')).toBeUndefined();
  });
});
