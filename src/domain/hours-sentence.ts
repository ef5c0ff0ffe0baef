import type { OpeningHours } from '../schema/hub.ts';
import {
  exceptionText,
  hasKnownHours,
  holidayText,
  seasonText,
  weeklySummary,
} from './opening-hours.ts';

/**
 * All that is known of the hours in words, each thing with its full stop:
 * `火・水 09:30〜16:00。土 わからない。第3火曜日は休み。祝日は休み。12月29日〜1月3日は休み（年末年始）。`
 * What was never written is not mentioned.
 * @returns `undefined` when nothing is known
 */
export function hoursSentence(hours: OpeningHours | undefined): string | undefined {
  if (!hours || !hasKnownHours(hours)) return undefined;
  const { publicHolidays, seasons = [], exceptions = [] } = hours;
  const things = [
    ...(weeklySummary(hours)?.split('／') ?? []),
    ...(publicHolidays ? [`祝日は${holidayText(hours)}`] : []),
    ...seasons.map(seasonText),
    ...exceptions.map(exceptionText),
  ];
  return things.map((thing) => `${thing}。`).join('');
}
