import { describe, expect, it } from 'vitest';
import { hoursNote } from './hours-note.ts';

describe('hoursNote', () => {
  it('keeps every letter of the source', () => {
    expect(
      hoursNote({
        days: '月;火',
        start: '10：00',
        end: '15:00',
        note: '第２土は利用可。\r\n要予約',
      }),
    ).toBe('利用可能曜日：月;火\n時間：10：00〜15:00\n特記事項：第２土は利用可。\n要予約');
  });

  it('leaves out what the source leaves out', () => {
    expect(hoursNote({ days: '', start: '9:00', end: '', note: '' })).toBe('時間：9:00〜');
    expect(hoursNote({ days: '', start: '', end: '', note: '' })).toBeUndefined();
  });
});
