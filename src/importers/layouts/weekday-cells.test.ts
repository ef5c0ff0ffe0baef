import { describe, expect, it } from 'vitest';
import { anyNames } from './any-names.ts';
import { recordReader } from './record-reader.ts';

const HEADER = ['施設名', '月', '火曜', '水曜日', '木', '金', '土', '日', '祝'];
const read = (marks: string, header = HEADER) =>
  recordReader(anyNames, header)(['もこもこ', ...Array.from(marks.replaceAll('_', ' '))]);

describe('columns of weekdays', () => {
  it.each([
    ['○○○○○×××', '月・火・水・木・金', '祝：×'],
    ['○○○____', '月・火・水', ''],
    ['◯_〇____○', '月・水', '祝：○'],
  ])('with the marks %s are the open days %s', (marks, days, hoursNote) => {
    expect(read(marks)).toMatchObject({ days, hoursNote, rest: [] });
  });

  it.each(['○△○', '○○_××', '________', '×××××××'])('with %s are not certain', (marks) => {
    const { days, hoursNote } = read(marks);
    expect(days).toBe('');
    for (const mark of Array.from(marks.replaceAll('_', ''))) expect(hoursNote).toContain(mark);
  });

  it('say the same beside a column of days, or contradict it', () => {
    const header = [...HEADER, '開所日'];
    const beside = ['○', '○', '○', '', '', '', ''];
    const record = recordReader(anyNames, header)(['もこもこ', ...beside, '', '月～水']);
    expect(record).toMatchObject({ days: '月～水', hoursNote: '月・火・水' });
  });

  it('are none where there are only three: a date', () => {
    const { rest } = recordReader(anyNames, ['施設名', '年', '月', '日'])(['a', '8', '4', '1']);
    expect(rest).toHaveLength(3);
  });
});

it('takes 午前 and 午後 for two slots', () => {
  const row = ['もこもこ', '9:00～12:00', '13:00～16:00'];
  expect(recordReader(anyNames, ['施設名', '午前', '午後'])(row)).toMatchObject({
    hoursNote: '9:00～12:00、13:00～16:00',
    rest: [],
  });
});
