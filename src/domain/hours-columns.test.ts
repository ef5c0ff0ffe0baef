import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import { hoursColumns } from './hours-columns.ts';

const slots = [{ opens: '10:00', closes: '15:00' }];

describe('hoursColumns', () => {
  it('says a plain week in the columns alone', () => {
    const hours: OpeningHours = {
      weekly: [{ days: ['tue', 'wed'], slots }],
      publicHolidays: 'unknown',
      note: '利用可能曜日：火水\n時間：10:00〜15:00',
    };
    expect(hoursColumns(hours)).toEqual({ days: '火水', start: '10:00', end: '15:00', note: '' });
  });

  it('has the source’s own words where they are others', () => {
    const hours: OpeningHours = {
      weekly: [{ days: ['tue'], slots }],
      publicHolidays: 'unknown',
      note: '利用可能曜日：火\n時間：10：00〜15:00',
    };
    expect(hoursColumns(hours).note).toBe(
      '【開所時間】曜日・時間の列のとおり\n祝日はわからない\n【元の表記】利用可能曜日：火\n時間：10：00〜15:00',
    );
  });

  it('has in the columns the days that are open, and the hours of most of them', () => {
    const hours: OpeningHours = {
      weekly: [
        { days: ['sat'], slots: [{ opens: '09:30', closes: '12:00' }] },
        {
          days: ['mon', 'tue', 'sun'],
          slots: [
            { opens: '10:00', closes: '12:00' },
            { opens: '13:00', closes: '16:00' },
          ],
        },
      ],
      unknownDays: ['sun'],
      nthWeekdays: [{ nth: [3], day: 'sat', open: false }],
      publicHolidays: 'closed',
      exceptions: [{ from: '2026-08-13', open: false, reason: '館内整備' }],
      seasons: [{ from: '12-29', to: '01-03', open: false, reason: '年末年始' }],
    };
    expect(hoursColumns(hours)).toEqual({
      days: '月火土',
      start: '10:00',
      end: '16:00',
      note: [
        '【開所時間】土 09:30〜12:00',
        '月・火・日 10:00〜12:00、13:00〜16:00',
        '日 わからない',
        '第3土曜日は休み',
        '祝日は休み',
        '2026年8月13日は休み（館内整備）',
        '12月29日〜1月3日は休み（年末年始）',
      ].join('\n'),
    });
  });

  it('is empty where nothing is known but words', () => {
    expect(hoursColumns({})).toEqual({ days: '', start: '', end: '', note: '' });
    expect(hoursColumns({ note: '不定期\r\n要予約' }).note).toBe('【元の表記】不定期\n要予約');
  });
});
