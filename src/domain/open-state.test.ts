import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import type { Slot } from './day-state.ts';
import { japanInstant } from './japan-clock.ts';
import { nextChange, openStateAt } from './open-state.ts';

/** もこもこ in 高松市, Tuesday to Saturday, with a lunch break. */
const mokomoko: OpeningHours = {
  weekly: [
    {
      days: ['tue', 'wed', 'thu', 'fri', 'sat'],
      slots: [
        { opens: '10:00', closes: '12:00' },
        { opens: '13:00', closes: '16:00' },
      ],
    },
  ],
  publicHolidays: 'unknown',
};

const SATURDAY = '2026-11-21';
const at = (time: string, date = SATURDAY, hours = mokomoko) =>
  openStateAt(hours, japanInstant({ date, time }));

describe('openStateAt', () => {
  it.each([
    ['00:00', { kind: 'later', opens: '10:00' }],
    ['09:59', { kind: 'later', opens: '10:00' }],
    ['10:00', { kind: 'open', closes: '12:00' }],
    ['11:59', { kind: 'open', closes: '12:00' }],
    ['12:00', { kind: 'between', opens: '13:00' }],
    ['13:00', { kind: 'open', closes: '16:00' }],
    ['15:59', { kind: 'open', closes: '16:00' }],
    ['16:00', { kind: 'ended' }],
    ['23:59', { kind: 'ended' }],
  ])('at %s', (time, state) => {
    expect(at(time)).toEqual(state);
  });

  it('stays open to the last millisecond before it closes', () => {
    expect(openStateAt(mokomoko, new Date('2026-11-21T11:59:59.999+09:00')).kind).toBe('open');
  });

  it('goes by Japan’s day, not by that of UTC', () => {
    expect(openStateAt(mokomoko, new Date('2026-11-20T23:30:00Z'))).toEqual({
      kind: 'later',
      opens: '10:00',
    });
    expect(openStateAt(mokomoko, new Date('2026-11-21T15:00:00Z')).kind).toBe('closed');
  });

  it('passes on what is known of a whole day', () => {
    expect(at('11:00', '2026-11-22')).toEqual({ kind: 'closed' });
    expect(at('11:00', '2026-11-23')).toEqual({ kind: 'unknown' });
    expect(at('11:00', SATURDAY, { weekly: [{ days: ['sat'] }] })).toEqual({
      kind: 'open-time-unknown',
    });
  });

  it('joins slots that touch, and takes them in any order', () => {
    const slots = [
      { opens: '12:00', closes: '15:00' },
      { opens: '09:00', closes: '12:00' },
    ];
    expect(at('10:00', SATURDAY, { weekly: [{ days: ['sat'], slots }] })).toEqual({
      kind: 'open',
      closes: '15:00',
    });
  });
});

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const slot = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 2 })
  .map((ends): Slot => {
    const [opens = 0, closes = 0] = ends.toSorted((a, b) => a - b);
    return { opens: clock(opens), closes: clock(closes) };
  });

/** Each minute of the day on its own: open, or not. */
const isOpenIn = (slots: readonly Slot[], minute: number): boolean =>
  slots.some(({ opens, closes }) => opens <= clock(minute) && clock(minute) < closes);

/** The same answers, found by walking through the minutes. */
function walk(slots: readonly Slot[], minute: number) {
  const day = Array.from({ length: 1440 }, (_, at) => isOpenIn(slots, at));
  if (day[minute]) {
    const end = day.indexOf(false, minute);
    return { kind: 'open', closes: clock(end === -1 ? 1440 : end) };
  }
  const next = day.indexOf(true, minute);
  if (next === -1) return { kind: 'ended' };
  return { kind: day.indexOf(true) < minute ? 'between' : 'later', opens: clock(next) };
}

describe('against each minute of the day', () => {
  const slots = fc.array(slot, { minLength: 1, maxLength: 4 });
  const minute = fc.integer({ min: 0, max: 1439 });

  it('agrees', () => {
    fc.assert(
      fc.property(slots, minute, (day, now) => {
        const hours: OpeningHours = { weekly: [{ days: ['sat'], slots: day }] };
        expect(at(clock(now), SATURDAY, hours)).toEqual(walk(day, now));
      }),
    );
  });

  it('says the same until the next change, and then something else', () => {
    fc.assert(
      fc.property(slots, minute, (day, now) => {
        const hours: OpeningHours = { weekly: [{ days: ['sat'], slots: day }] };
        const instant = japanInstant({ date: SATURDAY, time: clock(now) });
        const state = openStateAt(hours, instant);
        const change = nextChange(state, instant);
        expect(change.getTime()).toBeGreaterThan(instant.getTime());
        expect(openStateAt(hours, new Date(change.getTime() - 1))).toEqual(state);
        expect(openStateAt(hours, change)).not.toEqual(state);
      }),
    );
  });
});
