import { namedDays } from './named-days.ts';
import { plainHours } from './parse-slots.ts';

/** A sentence and what stands in brackets at its end, of some days: `10:00～15:00（水は12:00まで）`. */
export interface Aside {
  readonly main: string;
  readonly aside: string;
}

/** @returns undefined when nothing of weekdays stands in brackets at the end */
export function splitAside(sentence: string): Aside | undefined {
  const [, main, aside] = /^([^()]+)\(([^()]+)\)$/.exec(plainHours(sentence)) ?? [];
  if (main === undefined || aside === undefined) return undefined;
  return namedDays(aside).days.length > 0 ? { main, aside } : undefined;
}
