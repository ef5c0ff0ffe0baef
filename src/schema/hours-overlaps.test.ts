import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFieldMistakes } from './explain/find-field-mistakes.ts';
import { findMistakes } from './explain.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { joinOverlaps, overlappingSlots } from './overlapping-slots.ts';

const slot = (text: string) => {
  const [opens = '', closes = ''] = text.split('-');
  return { opens, closes };
};
const slots = (...texts: string[]) => texts.map(slot);
const told = (hours: unknown): string[] =>
  findMistakes(openingHoursSchema, hours).map(({ field, message }) => `「${field}」${message}`);

const OVERLAP = slots('9:00-12:00', '11:00-15:00');

describe('spans of a day that overlap', () => {
  it('are told of with the weekday, both spans and what they are as one', () => {
    expect(told({ weekly: [{ days: ['tue', 'wed'], slots: OVERLAP }] })).toEqual([
      '「毎週火・水曜日 › 時間帯」時間帯「09:00〜12:00」と「11:00〜15:00」が重なっています。一つにまとめるか、時刻を直してください。例：09:00〜15:00',
    ]);
  });

  it('are told of wherever times of a day are written', () => {
    const hours = {
      nthWeekdays: [{ nth: [2, 4], day: 'sat', slots: OVERLAP }],
      publicHolidays: 'open',
      publicHolidaySlots: OVERLAP,
      exceptions: [{ from: '2026-08-13', to: '2026-08-15', slots: OVERLAP }],
      seasons: [{ from: '07-01', to: '08-31', slots: OVERLAP }],
    };
    expect(findMistakes(openingHoursSchema, hours).map(({ field }) => field)).toEqual([
      '第2・第4土曜日 › 時間帯',
      '祝日の時間帯',
      '2026年8月13日〜2026年8月15日 › 時間帯',
      '7月1日〜8月31日 › 時間帯',
    ]);
  });

  it('are told of in two rules for one day', () => {
    const weekly = [
      { days: ['mon', 'tue'], slots: slots('09:00-12:00') },
      { days: ['tue', 'wed'], slots: slots('11:00-15:00') },
    ];
    expect(told({ weekly })).toEqual([
      '「毎週火・水曜日」火曜日の決まりが二つあり、時間帯「09:00〜12:00」と「11:00〜15:00」が重なっています。一つにまとめるか、時刻を直してください。例：09:00〜15:00',
    ]);
    const nthWeekdays = [
      { nth: [1, 3], day: 'sat', slots: slots('10:00-12:00') },
      { nth: [3, 5], day: 'sat', slots: slots('10:00-12:00') },
      { nth: [3], day: 'sun', slots: slots('10:00-12:00') },
    ];
    expect(told({ nthWeekdays })).toEqual([
      '「第3・第5土曜日」第3土曜日の決まりが二つあり、時間帯「10:00〜12:00」が二度入っています。一つを消してください。例：10:00〜12:00',
    ]);
  });

  it('come with what to write in the file', () => {
    const fixOf = (hours: unknown) => findFieldMistakes(openingHoursSchema, hours)[0]?.fix;
    expect(fixOf({ weekly: [{ days: ['tue'], slots: OVERLAP }] })).toMatchObject({
      key: 'slots',
      value: slots('09:00-15:00'),
    });
    const weekly = [
      { days: ['tue'], slots: slots('09:00-12:00') },
      { days: ['tue', 'wed'], slots: slots('11:00-13:00', '14:00-16:00') },
    ];
    expect(fixOf({ weekly })).toMatchObject({
      key: 'weekly',
      value: { days: ['tue'], slots: slots('09:00-13:00', '14:00-16:00') },
    });
  });

  it('are not those that touch, of two days, or with a mistake of their own', () => {
    const weekly = [
      { days: ['mon'], slots: slots('13:00-15:00', '09:00-12:00', '12:00-13:00') },
      { days: ['tue'], slots: slots('09:00-12:00') },
      { days: ['wed'], slots: slots('11:00-15:00') },
    ];
    expect(told({ weekly })).toEqual([]);
    expect(
      told({ weekly: [{ days: ['mon'], slots: slots('15:00-09:00', '10:00-12:00') }] }),
    ).toEqual(['「毎週月曜日 › 時間帯 1 › 終わり」終わりは始まりより後の時刻にしてください。']);
  });
});

describe('overlappingSlots', () => {
  const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
  const anySlots = fc.array(
    fc
      .uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 2, maxLength: 2 })
      .map((ends) => ends.toSorted((a, b) => a - b).map(clock))
      .map(([opens = '', closes = '']) => ({ opens, closes })),
    { maxLength: 5 },
  );

  it('finds some exactly when two of them have an hour in common, and none once they are joined', () => {
    fc.assert(
      fc.property(anySlots, (given) => {
        const shared = given.some((a, at) =>
          given.slice(at + 1).some((b) => a.opens < b.closes && b.opens < a.closes),
        );
        expect(overlappingSlots(given).length > 0).toBe(shared);
        expect(overlappingSlots(joinOverlaps(given))).toEqual([]);
      }),
    );
  });

  it('names the span that is in the way, and where the other stands', () => {
    const found = overlappingSlots(slots('16:00-17:00', '10:00-12:00', '09:00-18:00'));
    expect(found.map(({ at, example }) => [at, example])).toEqual([
      [1, '09:00〜18:00'],
      [0, '09:00〜18:00'],
    ]);
  });
});

describe('a mistake in the hours', () => {
  it('has the number of a rule only where no day names it yet', () => {
    const hours = {
      weekly: [{ days: [], slots: slots('9-') }],
      nthWeekdays: [{ day: 'sat' }],
      exceptions: [{ reason: '館内整備' }],
    };
    expect(findMistakes(openingHoursSchema, hours).map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        '毎週の開所日 1 › 曜日',
        '第何週の決まり（土曜日） › 第何',
        '特別な日 1 › いつから',
      ]),
    );
  });
});
