/** Words of a row that somebody should look at: not understood, contradictory, or left out. */
export interface Remark {
  /** Label of the field. */
  readonly field: string;
  readonly words: string;
}
