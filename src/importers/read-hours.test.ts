import { describe, expect, it } from 'vitest';
import { readHours } from './read-hours.ts';
import { SOURCE_FIELDS, type SourceRecord } from './source-record.ts';

const NOTHING = Object.fromEntries(SOURCE_FIELDS.map((field) => [field, ''])) as Record<
  (typeof SOURCE_FIELDS)[number],
  string
>;
const row = (facts: Partial<SourceRecord>): SourceRecord => ({ ...NOTHING, rest: [], ...facts });

/** Monday to Friday, 9:00 to 15:00, with other words in 備考. */
const beside = (remark: string, sourceDate?: string) => {
  const record = row({ days: '月～金', start: '9:00', end: '15:00', remark });
  const dates = sourceDate === undefined ? {} : { sourceDate };
  const { openingHours = {}, notUnderstood } = readHours(record, dates);
  return { ...openingHours, notUnderstood };
};
const NINE_TO_THREE = [{ opens: '09:00', closes: '15:00' }];
const PLAIN = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], slots: NINE_TO_THREE }];

describe('備考 beside columns of hours', () => {
  it.each([
    ['毎週水曜日は休み', 'wed'],
    ['8月は閉館', 'mon tue wed thu fri sat sun'],
    ['令和8年9月末をもって閉館しました', 'mon tue wed thu fri sat sun'],
    ['開所日は広報をご覧ください', 'mon tue wed thu fri sat sun'],
    ['保育園の行事により休み', 'mon tue wed thu fri sat sun'],
    ['土曜日は要問合せ', 'sat'],
    ['月～木のみ', 'fri'],
    ['統合により無くなりました', 'mon tue wed thu fri sat sun'],
    ['定休日　水曜日', 'wed'],
  ])('「%s」 leaves in doubt %s, and is listed', (remark, days) => {
    const hours = beside(`駐車場あり。${remark}`);
    expect(hours.unknownDays?.join(' ')).toBe(days);
    expect(hours.notUnderstood).toEqual([remark]);
    expect(hours.note).toBe('利用可能曜日：月～金\n時間：9:00〜15:00');
  });

  it.each([
    ['第3月曜休館', { nthWeekdays: [{ nth: [3], day: 'mon', open: false }] }],
    ['祝日は休み', { publicHolidays: 'closed' }],
    ['12/29～1/3休館', { seasons: [{ from: '12-29', to: '01-03', open: false }] }],
    [
      '12:00～13:00は閉室',
      {
        weekly: [
          {
            days: PLAIN[0]?.days,
            slots: [
              { opens: '09:00', closes: '12:00' },
              { opens: '13:00', closes: '15:00' },
            ],
          },
        ],
      },
    ],
  ])('「%s」 is read', (remark, expected) => {
    expect(beside(remark)).toMatchObject({ ...expected, notUnderstood: [] });
  });

  it.each([
    '駐車場2台',
    '要予約',
    '社会福祉法人が運営しています',
    '平成20年4月開設',
    '令和6年4月1日に開設しました',
    '土木事務所の隣',
    '毎月誕生会を行っています',
    '令和5年度より委託',
    '社会福祉法人日の出会',
    '対象は0歳から就学前まで',
    'https://example.jp/2026/8/13',
  ])('「%s」 changes nothing', (remark) => {
    expect(beside(remark)).toMatchObject({ weekly: PLAIN, notUnderstood: [] });
    expect(beside(remark)).not.toHaveProperty('unknownDays');
  });

  it('says nothing new with the words of the column of remarks on hours', () => {
    const words = '12:00～13:00は閉室。土曜日9:00～12:00';
    const columns = { days: '月～土', start: '9:00', end: '15:00', hoursNote: words };
    expect(readHours(row({ ...columns, remark: words }))).toEqual(readHours(row(columns)));
  });

  it('closes the days of the source’s own year, where that is known and not over', () => {
    const [from, to] = ['2026-08-13', '2026-08-16'];
    const maybe = { from: '08-13', to: '08-16', open: false, unknown: true };
    expect(beside('8/13～8/16は休館', '2026-04-01')).toMatchObject({
      weekly: PLAIN,
      seasons: [maybe],
      exceptions: [{ from, to, open: false }],
      notUnderstood: [],
    });
    for (const date of [undefined, '2026-09-01']) {
      const hours = beside('8/13～8/16は休館', date);
      expect(hours).toMatchObject({ weekly: PLAIN, notUnderstood: ['8/13～8/16は休館'] });
      expect(hours).not.toHaveProperty('exceptions');
      expect(hours.seasons).toEqual([maybe]);
    }
  });
});

describe('備考 where no column has hours', () => {
  it('tells them beside words of other things, and stands in the note', () => {
    const remark = '月～金 9:00～15:00。駐車場2台';
    const { openingHours, notUnderstood } = readHours(row({ remark }));
    expect(openingHours).toMatchObject({ weekly: PLAIN, note: `特記事項：${remark}` });
    expect(notUnderstood).toEqual([]);
  });

  it.each([
    ...['8月は閉館', '月～金 9:00～15:00。8月は閉館', '第3・5土曜は午前のみ', '月1回土曜日開設'],
    ...['火・木（祝日の場合は翌日）', '7・8月は9時から', '水曜は16時まで'],
  ])('tells none in 「%s」, which stands in the note and in the report', (remark) => {
    expect(readHours(row({ remark }))).toEqual({
      openingHours: { publicHolidays: 'unknown', note: `特記事項：${remark}` },
      notUnderstood: remark.split('。'),
    });
  });

  it('is silent where it says nothing of hours', () => {
    expect(readHours(row({ remark: '駐車場2台' }))).toEqual({ notUnderstood: [] });
  });
});

describe('columns of other things', () => {
  const WORDS = '金曜は12時まで';
  const withWords = (more: Partial<SourceRecord>, days = '月～金') =>
    readHours(row({ days, start: '9:00', end: '15:00', ...more }));

  it.each([
    ...['注意事項', '特記', 'その他特記事項', '摘要', '留意事項', '備考１', '備考2'],
    ...['備考（その他）', 'お知らせ', '利用案内', '予約', 'メモ', '※', '13列目'],
    ...['定員', '実施場所', '校区', '更新日'],
  ])('「%s」 puts in doubt the days of which it tells, and is listed', (column) => {
    const { openingHours, notUnderstood } = withWords({ rest: [[column, WORDS]] });
    expect(openingHours?.unknownDays).toEqual(['fri']);
    expect(notUnderstood).toEqual([WORDS]);
  });

  it('tells no time in names of places and ages', () => {
    const access = 'バス「日赤前」下車、高松中央ICから車で10分';
    const { notUnderstood } = withWords({ access, ages: '0～3歳（第2子以降も可）' });
    expect(notUnderstood).toEqual([]);
  });

  it.each(['ages', 'access', 'type', 'building'] as const)('so does the field %s', (field) => {
    expect(withWords({ [field]: WORDS }).openingHours?.unknownDays).toEqual(['fri']);
  });

  it('are read where they are certain', () => {
    const rest = [['特記', '第3日曜日休み']] as const;
    expect(withWords({ rest }, '毎日').openingHours?.nthWeekdays).toEqual([
      { nth: [3], day: 'sun', open: false },
    ]);
  });

  it.each([
    ['FAX番号', '087-822-5582'],
    ['認可等年月日', '平成27年4月1日'],
    ['校区', '日新小学校区'],
    ['最寄りバス停', '日赤病院前'],
    ['対象の区分', '第2子以降も可'],
    ['子供預かり開所時間', '9:00'],
    ['電話受付時間', '9:00～17:00'],
    ['実施状況', '実施中'],
    ['開所状況', '開所中'],
    ['定員', '10組'],
    ['利用料', '1時間100円'],
    ['担当課', '子育て支援課'],
  ])('%s 「%s」 changes nothing', (column, words) => {
    const { openingHours, notUnderstood } = withWords({ rest: [[column, words]] });
    expect(openingHours?.weekly).toEqual(PLAIN);
    expect(notUnderstood).toEqual([]);
  });

  it('leave hours that open a year from now unknown', () => {
    const record = row({ days: '月～金', remark: '令和9年4月に開設しました' });
    expect(readHours(record, { today: '2026-11-29' }).openingHours).not.toHaveProperty('weekly');
    expect(readHours(record, { today: '2027-05-01' }).openingHours).toHaveProperty('weekly');
  });
});

it('reads times that a workbook keeps as parts of a day', () => {
  const { openingHours } = readHours(row({ days: '月～金', start: '0.375', end: '0.625' }));
  expect(openingHours?.weekly).toEqual(PLAIN);
});
