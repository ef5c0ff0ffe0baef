import { expect, test } from 'vitest';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import { weeklySummary } from './weekly-summary.ts';

const slots = [{ opens: '10:00', closes: '15:00' }];

test.each(WEEKDAYS)('calls $value as the vocabulary does', ({ value, label }) => {
  expect(weeklySummary({ weekly: [{ days: [value], slots }] })).toBe(`${label} 10:00〜15:00`);
});
