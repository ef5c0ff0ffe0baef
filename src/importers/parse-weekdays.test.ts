import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWeekdays } from './parse-weekdays.ts';

describe('parseWeekdays', () => {
  it.each([
    ['火水木金土', 'tue wed thu fri sat'],
    ['月;火;水', 'mon tue wed'],
    ['月・火', 'mon tue'],
    ['月曜日、水曜日', 'mon wed'],
    ['金, 月', 'mon fri'],
    ['月～金', 'mon tue wed thu fri'],
    ['月曜〜水曜', 'mon tue wed'],
    ['土～月', 'mon sat sun'],
    ['土曜日', 'sat'],
    ['土曜日曜', 'sat sun'],
    ['日曜日', 'sun'],
    ['月月火', 'mon tue'],
  ])('%s → %s', (text, days) => {
    expect(parseWeekdays(text)?.join(' ')).toBe(days);
  });

  it.each(['', '平日', '月～金（祝日除く）', '土日祝', '毎日', '月1回', '~', '月~', 'Mon'])(
    'does not guess 「%s」',
    (text) => {
      expect(parseWeekdays(text)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void parseWeekdays(text)));
  });
});
