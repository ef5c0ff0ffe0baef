import type { ExistingHub } from '../existing-hubs.ts';
import type { ImportPlan } from '../import-plan.ts';
import type { SourceRow } from '../source-row.ts';

/**
 * Entries of the sources of an import that none of their rows belongs to any more; closed hubs are
 * expected to be gone.
 * @param keys of the rows, in their order
 * @param seen entries that a row belongs to
 */
export function vanishedHubs(
  existing: readonly ExistingHub[],
  rows: readonly SourceRow[],
  keys: readonly string[],
  seen: ReadonlySet<ExistingHub>,
): ImportPlan['vanished'] {
  const sources = new Set(rows.map(({ source }) => source.name));
  const numbers = new Set(rows.map(({ source }, at) => `${source.name}\n${keys[at] ?? ''}`));
  const isGone = ({ hub: { source, status } }: ExistingHub): boolean =>
    status !== 'closed' &&
    source.record !== undefined &&
    sources.has(source.name) &&
    !numbers.has(`${source.name}\n${source.record}`);
  return existing
    .filter((each) => !seen.has(each) && isGone(each))
    .map(({ file, hub }) => ({ file, name: hub.name }));
}
