import type { Remark } from './remark.ts';

/** What becomes of a row, in words. Every row has exactly one. */
export const OUTCOMES = {
  new: '新しい拠点',
  updated: '更新',
  unchanged: '変更なし',
  kept: '編集を残した',
  duplicate: '重複',
  'no-hub': '拠点ではない行',
  faulty: '取り込めない行',
} as const;

export type Outcome = keyof typeof OUTCOMES;

export interface RowResult {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The source's number; `''` where it has none. */
  readonly record: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** File of the entry that the row belongs to, or that it is a duplicate of. */
  readonly entry?: string;
  /** Labels of the fields that changed, or that were kept against the source. */
  readonly changed: readonly string[];
  readonly conflicts: readonly string[];
  readonly remarks: readonly Remark[];
  /** Why it is no entry. */
  readonly reason?: string;
}

export interface ImportPlan {
  /** In the order of the files. */
  readonly rows: readonly RowResult[];
  readonly writes: readonly { readonly file: string; readonly text: string }[];
  /** Entries of these sources that no row belongs to any more. */
  readonly vanished: readonly { readonly file: string; readonly name: string }[];
  /** What is to be known of the files as a whole. */
  readonly notices: readonly string[];
  /** Sheets that hold words and were not read. */
  readonly unread: readonly string[];
}
