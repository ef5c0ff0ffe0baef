/** A mistake in the text of a file, before its fields are known. */
export interface LineMistake {
  /** 1-based, within the file. */
  line: number;
  message: string;
  example?: string;
}
