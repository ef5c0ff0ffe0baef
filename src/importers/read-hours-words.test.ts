import { describe, expect, it } from 'vitest';
import type { HoursFact } from './hours-fact.ts';
import { readHoursWords, sentencesOf } from './read-hours-words.ts';

const times = (slots: readonly { opens: string; closes: string }[] = []): string =>
  slots.map(({ opens, closes }) => ` ${opens}-${closes}`).join('');

/** `day-slots sat 09:30-14:30; nth 1,3 tue closed`; `!` for a list that is whole or that is the only one. */
function short(fact: HoursFact): string {
  switch (fact.kind) {
    case 'slots':
    case 'bare-slots':
    case 'gap':
      return fact.kind + times(fact.slots);
    case 'days':
      return `days${fact.isAll ? '!' : ''} ${fact.days.join(' ')}`;
    case 'day-slots':
      return `day-slots${fact.isAll ? '!' : ''} ${fact.days.join(' ')}${times(fact.slots)}`;
    case 'closed-days':
    case 'sometimes':
      return `${fact.kind} ${fact.days.join(' ')}`;
    case 'nth':
      return `nth${fact.isOnly ? '!' : ''} ${fact.nth.join()} ${fact.day} ${fact.open ? 'open' : 'closed'}${times(fact.slots)}`;
    case 'holidays':
      return `holidays ${fact.policy}${times(fact.slots)}`;
    case 'season':
    case 'maybe-rest':
    case 'exception':
      return [fact.kind, fact.from, fact.to, fact.reason].filter(Boolean).join(' ');
    case 'undated':
    case 'nothing-new':
      return fact.kind;
  }
}

const read = (text: string): string | undefined => readHoursWords(text)?.map(short).join('; ');
const MON_TO_FRI = 'mon tue wed thu fri';

describe('readHoursWords', () => {
  it.each([
    ['利用可能時間は10:00～12:00、13:00～16:00', 'slots 10:00-12:00 13:00-16:00'],
    ['開所時間：午前9時から午後3時まで', 'slots 09:00-15:00'],
    ['10:00～12:00、13:00～16:00', 'bare-slots 10:00-12:00 13:00-16:00'],
    ['月～金10時～14時30分', `day-slots! ${MON_TO_FRI} 10:00-14:30`],
    ['平日 10:00〜15:00', `day-slots! ${MON_TO_FRI} 10:00-15:00`],
    ['10:00～15:00（月～金）', `day-slots! ${MON_TO_FRI} 10:00-15:00`],
    ['毎週水曜日：10:00〜12:00', 'day-slots! wed 10:00-12:00'],
    ['毎日24時間', `day-slots! ${MON_TO_FRI} sat sun 00:00-24:00`],
    ['土曜日のみ9：30～14：30', 'day-slots sat 09:30-14:30'],
    ['水・金は10時から12時まで', 'day-slots wed fri 10:00-12:00'],
    ['土日祝10:00-15:00', 'day-slots! sat sun 10:00-15:00; holidays open 10:00-15:00'],
    ['月～金（祝日を除く）10:00〜15:00', `day-slots! ${MON_TO_FRI} 10:00-15:00; holidays closed`],
    ['火10:00～15:00、土10:00～12:00', 'day-slots! tue 10:00-15:00; day-slots! sat 10:00-12:00'],
    ['火10:00～15:00　土10:00～12:00', 'day-slots! tue 10:00-15:00; day-slots! sat 10:00-12:00'],
    ['開所日：月・水　開所時間：10:00～15:00', 'days! mon wed; slots 10:00-15:00'],
    ['開所日は月～金です', `days! ${MON_TO_FRI}`],
    ['月水金開所', 'days! mon wed fri'],
    ['土曜日も開所', 'days sat'],
    ['第３土は10:30～15:30', 'nth 3 sat open 10:30-15:30'],
    ['第３火曜日休', 'nth 3 tue closed'],
    ['※第3火曜日は休館日です', 'nth 3 tue closed'],
    ['第1・第3月曜日は休館日', 'nth 1,3 mon closed'],
    [
      '月～金 10:00～15:00、第4金曜日は閉所',
      `day-slots! ${MON_TO_FRI} 10:00-15:00; nth 4 fri closed`,
    ],
    [
      '月～金 10時～14時30分 第２土は利用可',
      `day-slots! ${MON_TO_FRI} 10:00-14:30; nth 2 sat open`,
    ],
    ['週3日（月・水・金）10:00～15:00', 'day-slots! mon wed fri 10:00-15:00'],
    ['第1土曜は開所、その他の土曜は休み', 'nth! 1 sat open'],
    ['昼休み12:00～13:00', 'gap 12:00-13:00'],
    ['12:00～13:00はお昼休み', 'gap 12:00-13:00'],
    ['国民の祝日は休館', 'holidays closed'],
    ['お休み：祝日', 'holidays closed'],
    ['祝：×', 'holidays closed'],
    ['12/29～1/3', 'maybe-rest 12-29 01-03 年末年始'],
    ['年末年始12/29-1/3', 'maybe-rest 12-29 01-03 年末年始'],
    ['お盆・年末年始は休館', 'maybe-rest 08-13 08-16 お盆; undated'],
    ['夏季休業期間は休館', 'maybe-rest 07-01 09-30 夏季'],
    ['第4、2日曜はお休み', 'nth 2,4 sun closed'],
    ['第２土は利用可', 'nth 2 sat open'],
    ['第2・4土曜日のみ開所', 'nth! 2,4 sat open'],
    ['月１回土曜日開設', 'sometimes sat'],
    ['月１回程度度、土・日・祝日開所', 'sometimes sat sun'],
    ['毎月1~2回程度日曜に実施', 'sometimes sun'],
    ['祝日は休み', 'holidays closed'],
    ['祝日を除く', 'holidays closed'],
    ['祝日も開所', 'holidays open'],
    ['祝日は10:00〜12:00', 'holidays open 10:00-12:00'],
    ['祝日は曜日どおり開館', 'holidays as-weekday'],
    ['土日祝は休み', 'closed-days sat sun; holidays closed'],
    ['休館日：日曜・祝日', 'closed-days sun; holidays closed'],
    ['日曜・第3土曜・祝日休み', 'closed-days sun; nth 3 sat closed; holidays closed'],
    ['祝日・年末年始は休み', 'holidays closed; undated'],
    ['年末年始は休み', 'undated'],
    ['12/29～1/3休館', 'season 12-29 01-03'],
    ['年末年始（12月29日〜翌年1月3日）は休館します', 'season 12-29 01-03 年末年始'],
    [
      '日曜・祝日・年末年始（12/29～1/3）は休み',
      'closed-days sun; holidays closed; season 12-29 01-03 年末年始',
    ],
    ['8月13日～15日は休み', 'season 08-13 08-15'],
    ['令和8年8月13日～8月15日は休み', 'exception 2026-08-13 2026-08-15'],
    ['2026年12月29日～1月3日は休館', 'exception 2026-12-29 2027-01-03'],
    ['12:00～13:00は昼休み', 'gap 12:00-13:00'],
    ['12:00～13:00を除く', 'gap 12:00-13:00'],
    ['12:00～13:00制限あり', 'nothing-new'],
  ])('%s', (text, facts) => {
    expect(read(text)).toBe(facts);
  });

  it.each([
    '',
    '24時間',
    '第3土日は休み',
    '第3土・日は休み',
    '第6土曜日は休み',
    '第3土曜日は16:00～10:00',
    '土曜日のみ9:30～',
    '夏休み中は土曜日のみ9:30～14:30',
    '夏休み中は、土曜日は9:30～14:30',
    '土曜日のみ9:30～14:30（要予約）',
    '利用可能時間は10:00～12:00、ただし水曜は除く',
    '祝日の翌日は休み',
    '水曜（祝日の場合は翌日）休館',
    '13/1～13/3は休み',
    '2月30日は休み',
    '8/20',
    '第1土曜は開所、その他の日曜は休み',
    '12:00～13:00は',
    `${'日曜日'.repeat(50)}は休み`,
    `${'日曜'.repeat(39)}!`,
  ])('does not guess 「%s」', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

it('takes lines of a morning and an afternoon for one sentence', () => {
  expect(sentencesOf('9:00～12:00\n13:00～16:00')).toEqual(['9:00～12:00、13:00～16:00']);
  expect(sentencesOf('13:00～16:00\n9:00～12:00')).toEqual(['13:00～16:00', '9:00～12:00']);
  expect(sentencesOf('月～土（祝日を除く。）\n要予約')).toEqual([
    '月～土（祝日を除く。）',
    '要予約',
  ]);
});

it('a note’s sentences end with a full stop, a line break or before ※', () => {
  expect(sentencesOf('第3土は休み。要予約\r\n飲食可※駐車場あり； ')).toEqual([
    '第3土は休み',
    '要予約',
    '飲食可',
    '※駐車場あり',
  ]);
});
