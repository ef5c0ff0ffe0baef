import fc from 'fast-check';
import OsmHours from 'opening_hours';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { anyHours } from '../../tests/any-hours.ts';
import type { OpeningHours } from '../schema/hub.ts';
import { addDays } from './calendar-date.ts';
import { osmOpeningHours } from './hours-osm.ts';
import { isOpenAt } from './is-open-at.ts';
import { japanInstant } from './japan-clock.ts';

/** Days that the oracle takes for weekdays: 国民の休日. */
const BETWEEN_HOLIDAYS = ['2026-09-22', '2032-09-21'];
const SCHEDULES = 850;
/** Of these, neither side says "unknown". */
const DECIDED = 10_000;
const INSTANTS_EACH = 25;

const PLACE = { lat: 34.34, lon: 134.05, address: { country_code: 'jp', state: '香川県' } };

// The oracle reads the clock of the device.
beforeAll(() => vi.stubEnv('TZ', 'Asia/Tokyo'));
afterAll(() => vi.unstubAllEnvs());

/** What the oracle says of our string. */
function osmSays(text: string, instants: readonly Date[]): (boolean | undefined)[] {
  const oracle = new OsmHours(text, PLACE, 0);
  return instants.map((instant) =>
    oracle.getUnknown(instant) ? undefined : oracle.getState(instant),
  );
}

const date = fc.oneof(
  fc.integer({ min: 0, max: 4382 }).map((days) => addDays('2024-01-01', days)),
  fc
    .tuple(fc.integer({ min: 2024, max: 2034 }), fc.integer({ min: 0, max: 9 }))
    .map(([year, days]) => addDays(`${String(year)}-12-27`, days)),
);
const minute = fc.integer({ min: 0, max: 1439 });
const instant = fc
  .tuple(
    date.filter((day) => !BETWEEN_HOLIDAYS.includes(day)),
    minute,
  )
  .map(([day, at]) => ({
    date: day,
    time: `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
  }));

const near = (hours: OpeningHours) =>
  (hours.exceptions ?? []).flatMap(({ from, to = from }) =>
    [addDays(from, -1), from, to, addDays(to, 1)].filter(
      (day) => day >= '2024-01-01' && day < '2036-01-01' && !BETWEEN_HOLIDAYS.includes(day),
    ),
  );

describe('against opening_hours.js', () => {
  it('says the same of 850 schedules at 25 instants each, often enough open or closed', () => {
    let decided = 0;
    fc.assert(
      fc.property(
        anyHours,
        fc.array(instant, { minLength: INSTANTS_EACH, maxLength: INSTANTS_EACH }),
        (hours, clocks) => {
          const times = near(hours).map((day, at) => ({ date: day, time: clocks[at]?.time ?? '' }));
          const asked = [...times, ...clocks].slice(0, INSTANTS_EACH).map(japanInstant);
          const text = osmOpeningHours(hours);
          const expected = text === undefined ? asked.map(() => undefined) : osmSays(text, asked);
          decided += expected.filter((state) => state !== undefined).length;
          expect(asked.map((at) => isOpenAt(hours, at))).toEqual(expected);
        },
      ),
      { seed: 5, numRuns: SCHEDULES },
    );
    expect(decided).toBeGreaterThan(DECIDED);
  }, 60_000);
});
