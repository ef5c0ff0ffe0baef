import { describe, expect, it } from 'vitest';
import { plainHours } from './parse-slots.ts';
import { readHoursSentence } from './read-hours-sentence.ts';

const read = (text: string) => readHoursSentence(plainHours(text));
const slot = (opens: string, closes: string) => ({ opens, closes });

describe('readHoursSentence', () => {
  it.each([
    [
      '利用可能時間は10:00～12:00、13:00～16:00',
      { kind: 'slots', slots: [slot('10:00', '12:00'), slot('13:00', '16:00')] },
    ],
    [
      '土曜日のみ9：30～14：30',
      { kind: 'day-slots', days: ['sat'], slots: [slot('09:30', '14:30')] },
    ],
    [
      '水・金は10時から12時まで',
      { kind: 'day-slots', days: ['wed', 'fri'], slots: [slot('10:00', '12:00')] },
    ],
    [
      '第３土は10:30～15:30',
      { kind: 'nth', nth: [3], day: 'sat', open: true, slots: [slot('10:30', '15:30')] },
    ],
    ['第３火曜日休', { kind: 'nth', nth: [3], day: 'tue', open: false }],
    ['第1・第3月曜日は休館日', { kind: 'nth', nth: [1, 3], day: 'mon', open: false }],
    ['第4、2日曜はお休み', { kind: 'nth', nth: [2, 4], day: 'sun', open: false }],
    ['第２土は利用可', { kind: 'nth', nth: [2], day: 'sat', open: true }],
    ['月１回土曜日開設', { kind: 'sometimes', days: ['sat'] }],
    ['月１回程度度、土・日・祝日開所', { kind: 'sometimes', days: ['sat', 'sun'] }],
    ['毎月1~2回程度日曜に実施', { kind: 'sometimes', days: ['sun'] }],
    ['祝日は休み', { kind: 'holidays-closed' }],
    ['12:00～13:00制限あり', { kind: 'nothing-new' }],
  ])('%s', (text, fact) => {
    expect(read(text)).toEqual(fact);
  });

  it.each([
    '',
    '要予約',
    '土日祝は休み',
    '第3土日は休み',
    '第6土曜日は休み',
    '第3土曜日は16:00～10:00',
    '第3土曜日は要問合せ',
    '土曜日のみ9:30～',
    '夏休み中は土曜日のみ9:30～14:30',
    '土曜日のみ9:30～14:30（要予約）',
    '利用可能時間は10:00～12:00、ただし水曜は除く',
    '月１回土曜日は休み',
    '祝日の翌日は休み',
    '12:00～13:00は閉めます',
  ])('does not guess 「%s」', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
