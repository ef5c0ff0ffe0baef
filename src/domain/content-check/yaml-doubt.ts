/** What YAML reads without complaint, but not as the editor meant it. */
export interface Doubt {
  /** In the text that was parsed. */
  offset: number;
  message: string;
  /** The line as it should be, from the line as it is. */
  fix: (line: string) => string;
  /** How a person writes it, where that takes more than this line. */
  exampleOf?: (line: string) => string | undefined;
}
