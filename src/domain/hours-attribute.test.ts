import { expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import { readHours, writeHours } from './hours-attribute.ts';

const rules: OpeningHours = {
  weekly: [{ days: ['tue'], slots: [{ opens: '10:00', closes: '12:00' }] }],
  seasons: [{ from: '12-29', to: '01-03', open: false, reason: '"年末" & 年始' }],
  publicHolidays: 'closed',
};

it('brings the rules to the browser, and leaves the source’s words behind', () => {
  const attribute = writeHours({ ...rules, note: '第３火曜日休。' });
  expect(attribute).not.toContain('第３');
  expect(readHours(attribute)).toEqual(rules);
});
