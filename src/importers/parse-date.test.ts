import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['2026-08-01', '2026-08-01'],
    ['2026/8/1', '2026-08-01'],
    ['２０２６年８月１日', '2026-08-01'],
    ['20260801', '2026-08-01'],
    ['令和6年4月1日', '2024-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['H27. 4. 1', '2015-04-01'],
    ['R6.4.1', '2024-04-01'],
    ['昭和55年12月31日', '1980-12-31'],
  ])('%s → %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['', '2026-08', '2026-02-30', '6.4.1', '令和2024年4月1日', '2026年8月頃', '8/1/2026'])(
    '%s is none',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );
});
