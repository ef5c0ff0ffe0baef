import type { OpeningHours } from '../schema/hub.ts';
import { addDays } from './calendar-date.ts';
import { isUnheardOf, ruleState, type DayState } from './day-state.ts';
import { osmDays } from './hours-osm-days.ts';
import { osmPeriod } from './hours-osm-period.ts';
import { osmUnknown, unknownWithin } from './hours-osm-unknown.ts';
import { osmYearEnd } from './hours-osm-year-end.ts';
import { joinSlots } from './hours-slots.ts';
import {
  changesOnlyHours,
  covers,
  daysOf,
  isException,
  isUnknown,
  type Exception,
  type Season,
} from './hours-special.ts';
import { tellsYearEnd } from './hours-year-end.ts';
import { hasKnownHours } from './opening-hours.ts';

type Special = Exception | Season;

/** 年末年始 of one turn of the year. */
const yearEndFrom = (year: number): string[] =>
  [0, 1, 2, 3, 4, 5].map((days) => addDays(`${String(year)}-12-29`, days));

const isOpen = ({ kind }: DayState): boolean => kind === 'open' || kind === 'open-time-unknown';

/** A quotation mark would end the comment; its syntax knows no escape. */
const comment = (reason: string): string => `"${reason.replace(/["\s]+/g, ' ').trim()}"`;

/** A comment alone would make a day unknown, so "open" is said before one. */
function stateWords(state: DayState, reason?: string): string {
  const words = {
    open:
      state.kind === 'open'
        ? joinSlots(state.slots).map(({ opens, closes }) => `${opens}-${closes}`)
        : [],
    'open-time-unknown': ['unknown'],
    closed: ['off'],
    unknown: ['unknown'],
  }[state.kind].join(',');
  if (!reason) return words;
  return `${words}${state.kind === 'open' ? ' open' : ''} ${comment(reason)}`;
}

/** The days of 年末年始 in a special rule, those of each turn together. */
function yearEndsIn(rule: Special): string[][] {
  const { from, to = from } = rule;
  const years = isException(rule) ? [Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4))] : [2026];
  const [first = 0, last = first] = years;
  return Array.from({ length: last - first + 1 }, (_, at) => yearEndFrom(first + at))
    .map((dates) => dates.filter((date) => covers(rule, date)))
    .filter((dates) => dates.length > 0)
    .map((dates) => (isException(rule) ? dates : dates.map((date) => date.slice(5))));
}

/** A rule that gives other hours to open days: all days of its time are told anew. */
function changedHours(hours: OpeningHours, rule: Special, isFirst: boolean): string[] {
  const { from, to = from, reason } = rule;
  const period = osmPeriod(from, to);
  const days = osmDays(hours, (state, weekday) =>
    isOpen(state) || (state.kind === 'unknown' && weekday && isUnheardOf(hours, weekday))
      ? ruleState(rule)
      : state,
  ).filter(({ kind, state }) => !isFirst || kind !== 'weekly' || isOpen(state));
  const yearEnds = tellsYearEnd(hours) ? [] : yearEndsIn(rule);
  return [
    ...days.map(
      ({ days: names, state }) =>
        `${period} ${names} ${stateWords(state, isOpen(state) ? reason : undefined)}`,
    ),
    ...yearEnds.flatMap((dates) => osmYearEnd(hours, dates, ({ kind }) => kind !== 'closed')),
    ...osmUnknown(hours, unknownWithin(rule, hours.seasons)),
  ];
}

/** Those of most days first, since of two rules for a day the later one decides. */
const inOrder = <Rule extends Special>(rules: readonly Rule[] = []): Rule[] =>
  rules.filter((rule) => daysOf(rule) > 0).sort((a, b) => daysOf(b) - daysOf(a));

/**
 * The hours as OpenStreetMap writes them (https://wiki.openstreetmap.org/wiki/Key:opening_hours),
 * which say of each instant what `isOpenAt` says of it; what is not known is `unknown`.
 * `PH` are Japan's national holidays, 国民の休日 included.
 * @returns `undefined` when nothing is known
 */
export function osmOpeningHours(hours: OpeningHours | undefined): string | undefined {
  if (!hours || !hasKnownHours(hours)) return undefined;
  const usual = osmDays(hours)
    .filter(({ kind, state }) => kind !== 'weekly' || state.kind !== 'closed')
    .map(({ days, state }) => `${days} ${stateWords(state)}`);
  const yearEnd = tellsYearEnd(hours)
    ? []
    : osmYearEnd(
        hours,
        yearEndFrom(2026).map((date) => date.slice(5)),
        isOpen,
      );
  const { seasons = [], exceptions } = hours;
  const known = seasons.filter((season) => !isUnknown(season));
  const specials = [...inOrder(known), ...inOrder(exceptions)].flatMap((rule, at) =>
    changesOnlyHours(rule)
      ? changedHours(hours, rule, at === 0)
      : `${osmPeriod(rule.from, rule.to ?? rule.from)} ${stateWords(ruleState(rule), rule.reason)}`,
  );
  const unknown = osmUnknown(hours, seasons.filter(isUnknown));
  return [...usual, ...yearEnd, ...unknown, ...specials].join('; ');
}
