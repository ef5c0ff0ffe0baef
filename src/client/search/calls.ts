import type { Searcher } from './searcher.ts';

/** A call of a method of the searcher, which works in a worker. */
export interface Call {
  readonly id: number;
  readonly method: keyof Searcher;
  readonly args: readonly unknown[];
}

/** What came of a call. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };
