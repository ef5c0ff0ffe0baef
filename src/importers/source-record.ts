/** One row of a source in words of our own, before anything in it is read. Empty is `''`. */
export interface SourceRecord {
  /** What the source itself numbers the row with. */
  readonly record: string;
  readonly name: string;
  /** Whole address, with or without prefecture and municipality. */
  readonly address: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly phone: string;
  readonly web: string;
  /** Weekdays, times and remarks on them as the source writes them. */
  readonly days: string;
  readonly start: string;
  readonly end: string;
  readonly hoursNote: string;
  /** Anything else that the source remarks. */
  readonly remark: string;
}
