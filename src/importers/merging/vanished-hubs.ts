import type { ExistingHub } from '../existing-hubs.ts';
import type { ImportPlan } from '../import-plan.ts';
import type { SourceRow } from '../source-row.ts';
import { plainName } from './same-hub.ts';

/**
 * Entries of the sources of an import that none of their rows belongs to any more; closed hubs are
 * expected to be gone.
 * @param seen entries that a row belongs to
 * @param unfinished rows that make no hub now; the entry that one was before is still in its source
 */
export function vanishedHubs(
  existing: readonly ExistingHub[],
  rows: readonly SourceRow[],
  seen: ReadonlySet<ExistingHub>,
  unfinished: readonly SourceRow[],
): ImportPlan['vanished'] {
  const sources = new Set(rows.map(({ source }) => source.name));
  const present = new Set(
    unfinished.map(({ source, record }) => `${source.name}\n${plainName(record.name)}`),
  );
  const isGone = ({ hub: { name, source, status } }: ExistingHub): boolean =>
    status !== 'closed' &&
    source.record !== undefined &&
    sources.has(source.name) &&
    !present.has(`${source.name}\n${plainName(name)}`);
  return existing
    .filter((each) => !seen.has(each) && isGone(each))
    .map(({ file, hub }) => ({ file, name: hub.name }));
}
