/** One thing that an editor must put right, with its place. */
export interface ContentFinding {
  /** From the root of the content's repository: `content/events/2026-x.md`. */
  file: string;
  /** 1-based; none for a picture and for a file as a whole. */
  line?: number | undefined;
  /** The field's label with those of its groups. */
  field?: string | undefined;
  message: string;
  /** How it is written rightly; of more than one line where YAML wants that. */
  example?: string | undefined;
}
