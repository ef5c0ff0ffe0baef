import type { FieldNode } from '../field-tree.ts';

/** One mistake in the fields of an entry, for those who show it with its place. */
export interface Mistake {
  kind: MistakeKind;
  /** In the data as the editor wrote it; of a missing field where it ought to stand. */
  path: readonly PropertyKey[];
  /** The field's label with those of its groups: `開所時間 › 毎週火・水曜日 › 時間帯 1`. */
  field: string;
  message: string;
  /**
   * The message for somebody who sees the form, which shows labels where the file has codes; whole,
   * with its example. Left out where `message` and `fix` serve both.
   */
  inForm?: string;
  /** What might stand there instead: worked out from what was written, else an example. */
  fix?: {
    key: string;
    value: unknown;
    /** The field that takes the value: it knows the labels of codes. */
    node?: FieldNode;
  };
}

export type MistakeKind =
  'missing' | 'empty' | 'unknown' | 'type' | 'quote' | 'choice' | 'format' | 'range' | 'rule';

/** Stands in an example for words that nobody but the editor knows. */
export const PLACEHOLDER = '…';
