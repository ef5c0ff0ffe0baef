import type { OpeningHours } from '../schema/hub.ts';
import { specialOn } from './hours-special.ts';

/** 年末年始, from 29 December to 3 January, when most hubs rest whatever their week says. */
export const isYearEnd = (date: string): boolean =>
  date.slice(5) >= '12-29' || date.slice(5) <= '01-03';

/**
 * Whether the seasons say when the hub rests at 年末年始, as `12-30` to `01-03` does: they close
 * the last day of the year and the first one. 元日 alone tells nothing of 30 December.
 */
export const tellsYearEnd = ({ seasons }: OpeningHours): boolean =>
  ['2026-12-31', '2027-01-01'].every((date) => specialOn(seasons, date)?.open === false);
