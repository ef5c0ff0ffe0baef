import { describe, expect, it } from 'vitest';
import { todaysHours } from '../domain/todays-hours.ts';
import { parseHours } from './parse-hours.ts';

describe('a rest without certain days', () => {
  const stateOn = (note: string, date: string, days = '月～金') =>
    todaysHours(parseHours({ days, start: '9:30', end: '17:00', note }).openingHours ?? {}, date)
      .state.kind;

  it.each([
    ['8/13～8/15休館', '2026-08-14'],
    ['8/1～8/31 休み', '2026-08-14'],
    ['4月1日～4月10日 休み', '2026-04-06'],
    ['3/25～4/10は休み', '2026-04-06'],
    ['12/24～1/7 休館', '2026-12-25'],
    ['お盆休み', '2026-08-14'],
    ['お盆休みあり', '2026-08-14'],
    ['土曜は要問合せ、お盆は休み', '2026-08-14'],
    ['お盆・年末年始は休館', '2026-08-14'],
    ['夏季休業期間は休館', '2026-08-20'],
  ])('「%s」 leaves %s unknown and the rest of the year certain', (note, date) => {
    expect(stateOn(note, date)).toBe('unknown');
    expect(stateOn(note, '2026-06-15')).toBe('open');
  });

  it('is read in the column of days', () => {
    const days = '月～金（祝日・お盆・年末年始を除く）';
    expect(stateOn('', '2026-08-14', days)).toBe('unknown');
    expect(stateOn('', '2026-08-17', days)).toBe('open');
  });

  it('is neither open nor closed in the years after that of the source', () => {
    const words = { days: '月～金', start: '9:30', end: '17:00', note: '8/13～8/15休館' };
    const { openingHours = {} } = parseHours(words, { sourceDate: '2026-04-01' });
    expect(todaysHours(openingHours, '2026-08-14').state.kind).toBe('closed');
    expect(todaysHours(openingHours, '2027-08-13').state.kind).toBe('unknown');
  });
});

it('a hub that opens a year from now is not open yet', () => {
  const words = { days: '月～金', start: '9:30', end: '17:00', note: '令和9年4月に開設しました' };
  const of = (today: string) => parseHours(words, { today }).openingHours;
  expect(of('2026-04-01')).not.toHaveProperty('weekly');
  expect(of('2027-05-01')).toHaveProperty('weekly');
});
