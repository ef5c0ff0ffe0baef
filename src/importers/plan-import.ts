import type { ExistingHub } from './existing-hubs.ts';
import { fieldLabel } from './field-label.ts';
import type { Geocoder } from './geocoding/geocoder.ts';
import type { PointCheck } from './geocoding/point-check.ts';
import type { HubDraft } from './hub-draft.ts';
import type { ImportPlan } from './import-plan.ts';
import { judgeRow } from './judge-row.ts';
import { editedSourceOf, ownRowOf } from './layouts/standard-own.ts';
import { bothValues } from './merging/both-values.ts';
import { Ledger } from './merging/ledger.ts';
import { matchRows, type Claimant } from './merging/match-rows.ts';
import { newEntry } from './merging/new-entry.ts';
import { differingFields, ownEntry } from './merging/own-row.ts';
import { rowKeys } from './merging/row-keys.ts';
import type { HubFacts } from './merging/same-hub.ts';
import { updateEntry } from './merging/update-entry.ts';
import { vanishedHubs } from './merging/vanished-hubs.ts';
import type { Surroundings } from './address-context.ts';
import type { Remark } from './remark.ts';
import type { SourceRow } from './source-row.ts';

export interface PlanOptions extends Surroundings {
  /** Of all files, in their order. */
  readonly rows: readonly SourceRow[];
  readonly existing: readonly ExistingHub[];
  readonly out: string;
  readonly geocode?: Geocoder;
  readonly mayLieIn?: PointCheck;
  /** `YYYY-MM-DD`: what a source says of later days is not so yet. */
  readonly today?: string;
  /** Called after each row. */
  readonly onRow?: () => void;
}

interface HubRow extends Claimant {
  readonly row: SourceRow;
  readonly draft: HubDraft;
}

/** Compares a row of our own open data that was edited; the hub follows its own source. */
function compare(ledger: Ledger, row: SourceRow, draft: HubDraft, hub: ExistingHub): void {
  const conflicts = differingFields(hub.hub, draft).map(fieldLabel);
  const outcome = conflicts.length > 0 ? 'kept' : 'unchanged';
  ledger.settle(row, { outcome, entry: hub.file, conflicts }, draft);
}

function update(ledger: Ledger, { row, draft, key }: HubRow, match: ExistingHub): void {
  const updated = updateEntry(match, draft, { ...row.source, record: key });
  const entry = match.file;
  if (typeof updated === 'string') {
    ledger.settle(row, { outcome: 'faulty', entry, reason: updated }, draft);
    return;
  }
  const { text, hub } = updated;
  if (text !== undefined) ledger.writes.push({ file: entry, text });
  ledger.known.add(hub, { file: entry, row });
  const changed = updated.changed.map(fieldLabel);
  const conflicts = updated.conflicts.map(fieldLabel);
  const idle = conflicts.length > 0 ? 'kept' : 'unchanged';
  const outcome = text === undefined ? idle : 'updated';
  const remarks = [
    ...updated.conflicts.flatMap((field) =>
      bothValues(field, match.hub[field], draft.facts[field]),
    ),
    ...namesakes(ledger, hub, entry),
  ];
  ledger.settle(row, { outcome, entry, changed, conflicts, remarks }, draft);
}

/** Hubs of the same name in the same city that stand elsewhere. */
function namesakes(ledger: Ledger, facts: HubFacts, own?: string): Remark[] {
  const files = new Set(ledger.known.namesakes(facts).map(({ file }) => file));
  return [...files]
    .filter((file) => file !== own)
    .map((words) => ({ field: '同じ名前で住所の違う拠点', words }));
}

/** @param likely file of an entry that the row probably belongs to */
function add(
  ledger: Ledger,
  { row, draft, key, facts }: HubRow,
  out: string,
  likely: string | undefined,
): void {
  const [same] = ledger.known.same(facts);
  if (same) {
    const reason = same.row
      ? `${same.row.file} の${same.row.line}行目と同じ拠点です`
      : 'すでにある拠点と同じです';
    ledger.settle(row, { outcome: 'duplicate', entry: same.file, reason }, draft);
    return;
  }
  const remarks = [
    ...namesakes(ledger, facts),
    ...(likely === undefined
      ? []
      : [{ field: 'たぶん同じ拠点（名前か住所が変わった）', words: likely }]),
  ];
  // A row of our own open data that was edited is still its source's, not this file's.
  const { record = key, ...source } = editedSourceOf(row.record) ?? { ...row.source, record: key };
  const made = newEntry(draft, { ...source, record }, out, ledger.taken);
  ledger.addEntry(row, made, draft, remarks);
}

/**
 * Works out what an import would do; touches nothing. Every row has a result: an entry that is new,
 * updated, unchanged or kept as its editors wrote it; a duplicate; no hub; or faulty, with the
 * reason. Entries that no row belongs to any more are listed.
 */
export function planImport(options: PlanOptions): ImportPlan {
  const { rows, existing, out, onRow } = options;
  const ledger = new Ledger(existing);
  const byId = new Map(existing.map((each) => [each.hub.id, each]));
  const seen = new Set<ExistingHub>();

  /** Settles what makes no hub to be matched; gives all others back. */
  const judge = (row: SourceRow, key: string): HubRow | undefined => {
    const own = ownRowOf(row.record);
    const ofId = byId.get(own?.hub.id ?? row.record.record);
    if (own && !ofId) {
      ledger.addEntry(row, ownEntry(own, out));
      return undefined;
    }
    if (own && ofId && own.isRowOf(ofId.hub)) {
      seen.add(ofId);
      ledger.settle(row, { outcome: 'unchanged', entry: ofId.file });
      return undefined;
    }
    const judgement = judgeRow(row, options);
    if (judgement.kind !== 'hub') {
      ledger.settle(row, { outcome: judgement.kind, reason: judgement.reason });
      return undefined;
    }
    const { draft } = judgement;
    if (ofId && ofId.hub.source.name !== row.source.name) {
      compare(ledger, row, draft, ofId);
      return undefined;
    }
    return { row, key, draft, sourceName: row.source.name, facts: draft.facts };
  };

  const keys = rowKeys(rows);
  const hubs: HubRow[] = [];
  const unfinished: SourceRow[] = [];
  rows.forEach((row, at) => {
    const hub = judge(row, keys[at] ?? '');
    if (hub) hubs.push(hub);
    else unfinished.push(row);
    onRow?.();
  });
  const { found, likely } = matchRows(hubs, existing);
  for (const [hub, match] of found) {
    seen.add(match);
    update(ledger, hub, match);
  }
  for (const hub of hubs.filter((each) => !found.has(each))) {
    add(ledger, hub, out, likely.get(hub)?.file);
  }
  return {
    rows: ledger.resultsOf(rows),
    writes: ledger.writes,
    vanished: vanishedHubs(existing, rows, seen, unfinished),
    notices: [],
    unread: [],
  };
}
