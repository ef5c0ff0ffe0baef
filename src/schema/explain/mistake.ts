/** One mistake in the fields of an entry, for those who show it with its place. */
export interface Mistake {
  kind: MistakeKind;
  /** In the data as the editor wrote it; of a missing field where it ought to stand. */
  path: readonly PropertyKey[];
  /** The field's label with those of its groups: `開所時間 › 毎週の開所日 1 › 曜日`. */
  field: string;
  message: string;
  /** What might stand there instead: worked out from what was written, else an example. */
  fix?: { key: string; value: unknown };
}

export type MistakeKind =
  'missing' | 'empty' | 'unknown' | 'type' | 'quote' | 'choice' | 'format' | 'range' | 'rule';

/** Stands in an example for words that nobody but the editor knows. */
export const PLACEHOLDER = '…';
