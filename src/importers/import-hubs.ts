import { readFile } from 'node:fs/promises';
import { readExistingHubs } from './existing-hubs.ts';
import { ImportError } from './import-error.ts';
import { findLayout } from './layouts/find-layout.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { readCsv } from './read-csv.ts';
import type { SourceFacts } from './source-facts.ts';
import { writeFiles } from './write-files.ts';

export interface ImportOptions {
  readonly file: string;
  /** Folder of the entries, in which each prefecture has its own. */
  readonly out: string;
  /** Works everything out and writes nothing. */
  readonly dryRun: boolean;
  /** Where it differs from what the layout says of its source. */
  readonly source: Partial<SourceFacts>;
  /** `value` of PREFECTURES, for rows that do not tell theirs. */
  readonly prefecture?: string;
}

async function readSource(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new ImportError(`ファイルを開けません：${file}`);
  }
}

async function write(plan: ImportPlan, out: string): Promise<void> {
  try {
    await writeFiles(plan.toWrite);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(`書き込めないため、何も書きませんでした：${out}（${reason}）`);
  }
}

/**
 * Brings the hubs of a CSV file into the content.
 * @returns what was done, or would be done in a dry run
 * @throws ImportError when the file, a row or an existing entry stands in the way; nothing is written
 */
export async function importHubs(options: ImportOptions): Promise<ImportPlan> {
  const { file, out, dryRun, source, prefecture } = options;
  const table = readCsv(await readSource(file));
  const layout = findLayout(table.header);
  const plan = planImport({
    rows: table.rows.map((row) => layout.toRecord(row)),
    existing: await readExistingHubs(out),
    source: { ...layout.source, ...source },
    out,
    ...(prefecture !== undefined && { prefecture }),
  });
  if (!dryRun) await write(plan, out);
  return plan;
}
