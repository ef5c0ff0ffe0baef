/** One thing to put right, as it is told, and where. */
export interface Mistake {
  /** Begins with the field: 「SNS 2 › アドレス」. */
  words: string;
  /** Finds the field when the editor wants to go there: the form may have changed by then. */
  field: () => HTMLElement | undefined;
}
