import type { HubDraft } from '../hub-draft.ts';
import type { ExistingHub } from '../existing-hubs.ts';
import type { ImportPlan, RowResult } from '../import-plan.ts';
import type { SourceRow } from '../source-row.ts';
import { HubIndex } from './hub-index.ts';
import type { NewEntry } from './new-entry.ts';
import type { HubFacts } from './same-hub.ts';

/** Where a hub stands, and the row of this import that it comes from, if one does. */
export interface Place {
  readonly file: string;
  readonly row?: SourceRow;
}

type Given = 'file' | 'line' | 'record' | 'name';
export type Verdict = Partial<Omit<RowResult, Given>> & Pick<RowResult, 'outcome'>;

/** Keeps what an import has decided: a result for each row, the files to be written, the ids in use. */
export class Ledger {
  /** Ids that are in use, by entries that are there or to come. */
  readonly taken: Set<string>;
  /** All hubs, those that are there and those to come. */
  readonly known = new HubIndex<Place>();
  readonly writes: { file: string; text: string }[] = [];
  readonly #results = new Map<SourceRow, RowResult>();

  constructor(existing: readonly ExistingHub[]) {
    this.taken = new Set(existing.map(({ hub }) => hub.id));
    for (const { hub, file } of existing) this.known.add(hub, { file });
  }

  /** Gives a row its result, together with what its draft has to show to a person. */
  settle(row: SourceRow, verdict: Verdict, draft?: HubDraft): void {
    const { file, line, record, oddity } = row;
    this.#results.set(row, {
      ...{ file, line, record: record.record, name: record.name },
      ...{ changed: [], conflicts: [] },
      ...verdict,
      remarks: [
        ...(oddity === undefined ? [] : [{ field: '列の数', words: oddity }]),
        ...(draft?.remarks ?? []),
        ...(verdict.remarks ?? []),
      ],
    });
  }

  /** Settles a row that makes a new entry, or why it does not. */
  addEntry(
    row: SourceRow,
    made: NewEntry | string,
    draft?: HubDraft,
    remarks: RowResult['remarks'] = [],
  ): void {
    if (typeof made === 'string') {
      this.settle(row, { outcome: 'faulty', reason: made }, draft);
      return;
    }
    const { id, file, text, hub } = made;
    if (this.taken.has(id)) {
      const reason = '同じIDの拠点があります';
      this.settle(row, { outcome: 'duplicate', entry: file, reason }, draft);
      return;
    }
    this.taken.add(id);
    this.writes.push({ file, text });
    const facts: HubFacts = hub;
    this.known.add(facts, { file, row });
    this.settle(row, { outcome: 'new', entry: file, remarks }, draft);
  }

  /** In the order of the rows. */
  resultsOf(rows: readonly SourceRow[]): ImportPlan['rows'] {
    return rows.flatMap((row) => this.#results.get(row) ?? []);
  }
}
