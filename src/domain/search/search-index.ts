import type { PageTable } from './page-table.ts';

/** All places of a word of the index, ascending. */
export type Lookup = (token: string) => Promise<Uint32Array>;

/** An index that can be searched. */
export interface SearchIndex {
  readonly lookup: Lookup;
  readonly table: PageTable;
}
