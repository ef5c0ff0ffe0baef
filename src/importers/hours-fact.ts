import type { Slot } from './parse-slots.ts';
import type { Weekday } from './parse-weekdays.ts';

/** What a sentence of a source says for certain about opening hours. */
export type HoursFact =
  /**
   * The open days; `isAll`: the list is meant to be whole. `beside`: it says so only beside a column
   * of days, of some of its days or of the very same ones, or only where there is none.
   */
  | { kind: 'days'; days: readonly Weekday[]; isAll: boolean; beside?: 'some' | 'same' | 'none' }
  /** The hours of all days. */
  | { kind: 'slots'; slots: readonly Slot[] }
  /** Hours of which nobody says that they are those of all days. */
  | { kind: 'bare-slots'; slots: readonly Slot[] }
  /** `isHeaded`: the list is called the open days. */
  | {
      kind: 'day-slots';
      days: readonly Weekday[];
      slots: readonly Slot[];
      isAll: boolean;
      isHeaded?: true;
    }
  | { kind: 'closed-days'; days: readonly Weekday[] }
  /**
   * `isOnly`: in the other weeks this weekday is closed; `isGeneral`: with the hours of all days.
   */
  | {
      kind: 'nth';
      nth: readonly number[];
      day: Weekday;
      open: boolean;
      slots?: readonly Slot[];
      isOnly?: true;
      isGeneral?: true;
    }
  | { kind: 'sometimes'; days: readonly Weekday[] }
  /** `isGeneral`: with the hours of all days. */
  | {
      kind: 'holidays';
      policy: 'closed' | 'open' | 'as-weekday';
      slots?: readonly Slot[];
      isGeneral?: true;
    }
  /** Closed from `MM-DD` to `MM-DD`; `isYearly`: the source says every year. */
  | { kind: 'season'; from: string; to: string; reason?: string; isYearly?: true }
  /** Closed from `YYYY-MM-DD` to `YYYY-MM-DD`. */
  | { kind: 'exception'; from: string; to: string; reason?: string }
  /** Closed within the hours of every day. */
  | { kind: 'gap'; slots: readonly Slot[] }
  /**
   * Perhaps closed from `MM-DD` to `MM-DD` of a year: nobody knows which, or the days are not told.
   * `isOfOtherYears`: those of one year are known.
   */
  | { kind: 'maybe-rest'; from: string; to: string; reason?: string; isOfOtherYears?: true }
  /** Closed at 年末年始, of which no dates are given: certain, and of no use. */
  | { kind: 'undated' }
  | { kind: 'nothing-new' };
