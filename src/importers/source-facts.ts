/** What every entry of one import says of its source. */
export interface SourceFacts {
  readonly name: string;
  readonly url?: string;
  readonly licence?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
}
