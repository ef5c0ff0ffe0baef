/** One thing to put right, as it is told, and where. */
export interface Mistake {
  words: string;
  /** Labels that the mistake is told of, the innermost last: 「動画」, 「文字起こし」. */
  labels: readonly string[];
  /** Finds the field when the editor wants to go there: the form may have changed by then. */
  field: () => HTMLElement | undefined;
}
