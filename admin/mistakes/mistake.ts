/** One thing to put right, as it is told, and where. */
export interface Mistake {
  words: string;
  /** Finds the field when the editor wants to go there: the form may have changed by then. */
  field: () => HTMLElement | undefined;
}
