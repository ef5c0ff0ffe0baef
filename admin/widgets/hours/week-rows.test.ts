import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../../src/domain/entry-file.ts';
import { openingHoursSchema } from '../../../src/schema/opening-hours.ts';
import { WEEKDAYS } from '../../../src/schema/vocabulary.ts';
import type { HoursValue } from './hours-value.ts';
import { weekRows, withRow, withWeekdaysAs, type WeekRow } from './week-rows.ts';

const project = join(import.meta.dirname, '../../..');
const all = globSync('content/hubs/**/*.md', { cwd: project }).flatMap((file) => {
  const entry = readEntryFile(readFileSync(join(project, file), 'utf8'));
  return entry?.fields.openingHours ? [entry.fields.openingHours] : [];
});
const days = WEEKDAYS.map(({ value }) => value);
const row = (hours: HoursValue, day: WeekRow['day']): WeekRow =>
  weekRows(hours).find((each) => each.day === day) ?? expect.fail();

const hours: HoursValue = {
  weekly: [
    { days: ['tue', 'wed', 'thu'], slots: [{ opens: '10:00', closes: '15:00' }] },
    { days: ['sat'], slots: [{ opens: '09:00', closes: '12:00' }] },
  ],
  publicHolidays: 'closed',
  note: '元の言葉',
};

describe('the grid of the week', () => {
  it('shows what the site would say', () => {
    expect(weekRows(hours).map(({ state }) => state)).toEqual([
      ...['closed', 'open', 'open', 'open', 'closed', 'open', 'closed'],
    ]);
    expect(weekRows({}).every(({ state }) => state === 'unknown')).toBe(true);
  });

  it('leaves every hub’s hours as they are when a day is set to what it is', () => {
    expect(all.length).toBeGreaterThan(10);
    for (const each of all) {
      for (const day of days) expect(withRow(each, row(each, day))).toEqual(each);
    }
  });

  it('takes a day out of a rule that it shares, and touches no other', () => {
    const changed = withRow(hours, {
      day: 'wed',
      state: 'open',
      slots: [{ opens: '10:00', closes: '16:00' }],
    });
    expect(changed.weekly).toEqual([
      { days: ['tue', 'thu'], slots: [{ opens: '10:00', closes: '15:00' }] },
      { days: ['wed'], slots: [{ opens: '10:00', closes: '16:00' }] },
      { days: ['sat'], slots: [{ opens: '09:00', closes: '12:00' }] },
    ]);
    expect(changed.weekly?.[2]).toBe(hours.weekly?.[1]);
    expect(Object.keys(changed)).toEqual(['weekly', 'publicHolidays', 'note']);
  });

  it('puts a day to the rule of the same hours', () => {
    const same = {
      day: 'fri',
      state: 'open',
      slots: [{ opens: '10:00', closes: '15:00' }],
    } as const;
    expect(withRow(hours, same).weekly?.[0]?.days).toEqual(['tue', 'wed', 'thu', 'fri']);
  });

  it('writes a day that is doubtful down, before what comes later in the file', () => {
    const changed = withRow(hours, { day: 'sun', state: 'unknown', slots: [] });
    expect(Object.keys(changed)).toEqual(['weekly', 'unknownDays', 'publicHolidays', 'note']);
    expect(changed.unknownDays).toEqual(['sun']);
    expect(withRow(changed, { day: 'sun', state: 'closed', slots: [] })).toEqual(hours);
  });

  it('brings a day of two rules into one when its hours are changed', () => {
    const twice: HoursValue = {
      weekly: [
        { days: ['tue'], slots: [{ opens: '09:00', closes: '12:00' }] },
        { days: ['tue', 'wed'], slots: [{ opens: '11:00', closes: '15:00' }] },
      ],
    };
    const slots = [{ opens: '09:00', closes: '15:00' }];
    const changed = withRow(twice, { day: 'tue', state: 'open', slots });
    expect(row(changed, 'tue').slots).toEqual(slots);
    expect(openingHoursSchema.safeParse(changed).success).toBe(true);
  });

  it('gives Monday to Friday the hours of one of them', () => {
    const { weekly } = withWeekdaysAs(hours, row(hours, 'tue'));
    expect(weekly?.[0]?.days).toEqual(['mon', 'tue', 'wed', 'thu', 'fri']);
  });

  it('shows the change that was made, whatever it was, and every other day as before', () => {
    const slots = fc.constantFrom(
      [],
      [{ opens: '09:00', closes: '12:00' }],
      [{ opens: '10:00', closes: '15:00' }],
      [
        { opens: '09:00', closes: '12:00' },
        { opens: '13:00', closes: '16:00' },
      ],
    );
    const change = fc.record({
      day: fc.constantFrom(...days),
      state: fc.constantFrom<WeekRow['state']>('open', 'open', 'closed', 'unknown'),
      slots,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        let now: HoursValue = hours;
        for (const each of changes) {
          const next = { ...each, slots: each.state === 'open' ? each.slots : [] };
          const before = weekRows(now);
          now = withRow(now, next);
          // Without a day that is open, nothing says that others are closed.
          if (!now.weekly) continue;
          const expected = before.map((old) => (old.day === next.day ? next : old));
          if (before.some(({ state }) => state === 'open')) expect(weekRows(now)).toEqual(expected);
          expect(openingHoursSchema.safeParse(now).success).toBe(true);
        }
      }),
    );
  });
});
