import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursColumns } from '../domain/hours-columns.ts';
import { todaysHours } from '../domain/todays-hours.ts';
import { parseHours } from './parse-hours.ts';

const ALL = 'mon tue wed thu fri sat sun';

const fromNote = (note: string) => {
  const { openingHours = {}, notUnderstood } = parseHours({ days: '', start: '', end: '', note });
  return { ...openingHours, notUnderstood };
};
/** Beside columns that list Monday to Saturday, 10:00 to 15:00. */
const besideColumns = (note: string) => {
  const columns = { days: '月火水木金土', start: '10:00', end: '15:00', note };
  return parseHours(columns).openingHours ?? {};
};

/** Sentences that say nothing certain, and the days of which they leave nothing certain. */
const HOSTILE = [
  ['月曜から開始', ALL],
  ['土曜は要問合せ', 'sat'],
  ['第1、第3火は変更あり', 'tue'],
  ['土曜は第2週以外', 'sat'],
  ['土曜日は講座の日のみ', 'sat'],
  ['土・日は行事により変更', 'sat sun'],
  ['水曜日は午後のみ', 'wed'],
  ['木曜は10時頃から', 'thu'],
  ['金曜日は9:30～', 'fri'],
  ['土曜日9:30～14:30（要予約）', 'sat'],
  ['夏休み中の土曜は10:00～12:00', 'sat'],
  ['月～金のうち3日', ALL],
  ['平日の午前中', ALL],
  ['月・水・金または火・木', ALL],
  ['隔週土曜', 'sat'],
  ['隔週で土曜開所', 'sat'],
  ['第3土日は休み', 'sat sun'],
  ['第2土曜（8月を除く）は開所', 'sat'],
  ['水曜（祝日の場合は翌日）休館', ALL],
  ['土曜は奇数月のみ開所', 'sat'],
  ['日曜・祝日は不定期で開所', 'sun'],
  ['月曜が祝日のときは火曜休み', 'mon tue'],
  ['10時頃', ALL],
  ['10時～', ALL],
  ['～15:00', ALL],
  ['10:00～15:00頃', ALL],
  ['10:00～15:00（水は12:00まで）', 'wed'],
  ['15時まで（最終受付14時30分）', ALL],
  ['最終受付14:30', ALL],
  ['時間は変更になることがあります', ALL],
  ['11時から12時は身体測定', ALL],
  ['午前のみ', ALL],
  ['午前9時～3時', ALL],
  ['0:00～0:00', ALL],
  ['0:00～15:00', ALL],
  ['25:00～26:00', ALL],
  ['16:00～10:00', ALL],
  ['1日2時間まで', ALL],
  ['雨天中止', ALL],
  ['雨天の場合は中止', ALL],
  ['月2回', ALL],
  ['月に1～2回程度', ALL],
  ['週3日', ALL],
  ['週3日開所', ALL],
  ['年10回開催、月1回実施', ALL],
  ['不定期', ALL],
  ['不定期開所', ALL],
  ['学校休業日は休み', ALL],
  ['夏休みは休み', ALL],
  ['8月は休み', ALL],
  ['月末は休館', ALL],
  ['祝日の翌日は休み', ALL],
  ['行事のある日は休み', ALL],
  ['開所日はHPで確認', ALL],
  ['日程は広報に掲載', ALL],
  ['曜日により異なる', ALL],
  ['休館日あり', ALL],
  ['要問合せ', ALL],
  ['応相談', ALL],
  ['学期中のみ', ALL],
  ['8月は利用不可', ALL],
  ['8月は園庭のみ', ALL],
  ['11月～3月は閉まります', ALL],
  ['冬期は開いていません', ALL],
  ['夏季期間中は開館しません', ALL],
  ['年度末は開館しません', ALL],
  ['8/13～8/15は開館しません', ALL],
  ['12/29～1/3は閉まります', ALL],
  ['令和8年9月末をもって廃止', ALL],
  ['令和9年3月末で終了', ALL],
  ['令和9年4月から開始', ALL],
  ['令和9年4月移転予定', ALL],
  ['令和6年4月から土曜日も開所', 'sat'],
  ['事業終了', ALL],
  ['閉館しました', ALL],
  ['休止中', ALL],
  ['改装中', ALL],
  ['工事中', ALL],
  ['隔日', ALL],
  ['一日おきに開所', ALL],
  ['奇数週のみ', ALL],
  ['第1週は利用不可', ALL],
  ['第1週は出張', ALL],
  ['毎月10日は利用不可', ALL],
  ['10日・20日・30日', ALL],
  ['毎月5のつく日は利用不可', ALL],
  ['初日は利用不可', ALL],
  ['最終日は利用不可', ALL],
  ['祝前日は利用不可', ALL],
  ['祝日の前日は利用不可', ALL],
  ['お彼岸は利用不可', ALL],
  ['GWは利用不可', ALL],
  ['予約のある日のみ開所', ALL],
  ['予約日のみ', ALL],
  ['現在は予約者のみ', ALL],
  ['当分の間、電話相談のみ', ALL],
  ['学校のある日のみ', ALL],
  ['日によって変わります', ALL],
  ['週により変わる', ALL],
  ['開催日はカレンダーをご覧ください', ALL],
  ['活動日は広報に掲載', ALL],
  ['スケジュールは広報誌で', ALL],
  ['保育園の開園日に準ずる', ALL],
  ['保育園の行事の日は利用できません', ALL],
  ['園児の午睡中は利用できません', ALL],
  ['職員研修日は利用できません', ALL],
  ['雨天時は利用できません', ALL],
  ['都合により中断する場合があります', ALL],
  ['イベント開催時は貸切', ALL],
  ['貸切の場合あり', ALL],
  ['当番制', ALL],
  ['不定', ALL],
  ['お盆は開館', ALL],
  ['8/11は開館', ALL],
  ['講座中は入れません', ALL],
  ['イベント実施中は一般の方はお断りします', ALL],
  ['サークル活動中は遊べません', ALL],
  ['予約のない方は午後は利用できません', ALL],
] as const;

/** Sentences of other things, or of rests without a date: the columns' hours stand. */
const HARMLESS = [
  '要予約',
  '駐車場あり',
  '8月はお盆休みあり',
  'お盆休みあり',
  '年末年始休み',
  '臨時休館あり',
  '育休中の方もどうぞ',
  '1歳未満のみ',
  '月1回誕生会があります',
  '水遊びができます',
  '料金100円',
];

describe('of what is not certain', () => {
  it.each(HOSTILE)('「%s」 becomes no hours, and leaves in doubt %s', (note, days) => {
    const { weekly, nthWeekdays, seasons, exceptions, ...rest } = fromNote(note);
    expect([weekly, nthWeekdays, seasons, exceptions]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(rest).toMatchObject({ publicHolidays: 'unknown', note: `特記事項：${note}` });
    expect(rest.notUnderstood).toEqual([note]);

    const beside = besideColumns(note);
    expect(beside.unknownDays?.join(' ')).toBe(days);
    const certain = beside.weekly?.flatMap((rule) => rule.days) ?? [];
    expect(certain.filter((day) => days.includes(day))).toEqual([]);
    expect(beside.note).toContain(note);
  });

  it.each(HARMLESS)('「%s」 becomes no hours, and leaves those of the columns alone', (note) => {
    const { weekly, unknownDays, ...rest } = fromNote(note);
    expect([weekly, unknownDays]).toEqual([undefined, undefined]);
    expect(rest.notUnderstood).toEqual([note]);
    expect(besideColumns(note)).toMatchObject({
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] }],
    });
  });

  it('knows more than fifty ways', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(50);
  });
});

describe('words around a sentence that is certain', () => {
  const SATURDAY = '土曜日は9:30〜14:30';
  /** Kanji, kana and signs that no rule knows. */
  const garbage = fc
    .string({
      unit: fc.constantFrom(
        ...Array.from('親子園広場歳児抽選回頃位約予定但限ごろくらいかも？！％＋=('),
      ),
      minLength: 1,
    })
    .filter((text) => text.trim() === text);

  it('make the day unknown, and stay', () => {
    fc.assert(
      fc.property(garbage, fc.boolean(), (words, isBefore) => {
        const note = isBefore ? words + SATURDAY : SATURDAY + words;
        const { weekly = [], note: kept } = besideColumns(note);
        expect(weekly.flatMap(({ days }) => days)).not.toContain('sat');
        expect(kept).toContain(note);
        expect(fromNote(note)).not.toHaveProperty('weekly');
      }),
    );
  });

  it('in a sentence of their own make it unknown, or do not touch it', () => {
    fc.assert(
      fc.property(garbage, (words) => {
        const { weekly, unknownDays } = besideColumns(`${SATURDAY}。${words}`);
        const saturday = weekly?.find(({ days }) => days.includes('sat'));
        if (!saturday) expect(unknownDays).toContain('sat');
        else expect(saturday.slots).toEqual([{ opens: '09:30', closes: '14:30' }]);
      }),
    );
  });
});

describe('of an exception from a rest', () => {
  const RESTS = '祝日、12/29～1/3、2026年8月13日～8月15日は休み';
  /** What is known of a date beside columns of Monday to Friday. */
  const stateOn = (note: string, date: string) =>
    todaysHours(
      parseHours({ days: '月～金', start: '9:00', end: '15:00', note }).openingHours ?? {},
      date,
    ).state.kind;

  it.each([
    ['2026-12-30', `${RESTS}。ただし12/30は開館`],
    ['2026-12-30', '12/29～1/3休館。ただし12/30は開館'],
    ['2026-12-30', `${RESTS}。ただし、12月30日は午前中のみ開館`],
    ['2026-12-30', `${RESTS}。年末年始も休まず開館`],
    ['2026-08-14', `${RESTS}。8/14（金）は開館`],
    ['2026-08-14', '8/13～15休館。8/14は開館'],
    ['2026-08-11', `${RESTS}。ただし8/11は開館`],
    ['2026-08-11', '祝日休み。ただし8/11は開館'],
    ['2026-05-05', `${RESTS}。5月5日（こどもの日）は開館`],
    ['2026-07-20', `${RESTS}。海の日は開館`],
    ['2026-05-06', `${RESTS}。振替休日は開館`],
  ])('%s is unknown after 「%s」', (date, note) => {
    expect(stateOn(note, date)).toBe('unknown');
  });

  it('nothing else opens them', () => {
    for (const date of ['2026-12-30', '2026-08-14', '2026-08-11']) {
      expect(stateOn(`${RESTS}。要予約`, date)).toBe('closed');
    }
  });
});

it('doubtful hours come back from the open data as they were', () => {
  for (const [note] of HOSTILE) {
    const { openingHours = {} } = parseHours({ days: '月～金', start: '9:00', end: '15:00', note });
    expect(parseHours(hoursColumns(openingHours)).openingHours).toEqual(openingHours);
  }
});
