import { readFile } from 'node:fs/promises';
import { readExistingHubs } from './existing-hubs.ts';
import { pointCheck } from './geocoding/point-check.ts';
import { readTowns } from './geocoding/read-towns.ts';
import { townGeocoder } from './geocoding/town-geocoder.ts';
import { ImportError } from './import-error.ts';
import type { ImportPlan } from './import-plan.ts';
import { noticesOfFile } from './notices-of-file.ts';
import type { Surroundings } from './address-context.ts';
import { planImport } from './plan-import.ts';
import { findTables, type Tables } from './reading/find-tables.ts';
import { readTables } from './reading/read-tables.ts';
import { rowsOfTable } from './rows-of-table.ts';
import type { SourceFacts } from './source-facts.ts';
import type { SourceRow } from './source-row.ts';
import { writeFiles } from './write-files.ts';

/** What an import is busy with, for a person who waits. */
export type Progress = (
  work: 'reading' | 'planning' | 'writing',
  done: number,
  all: number,
) => void;

export interface ImportOptions {
  readonly files: readonly string[];
  /** Key of a layout, or `auto`. */
  readonly layout: string;
  /** Folder of the entries, in which each prefecture has its own. */
  readonly out: string;
  /** Works everything out and writes nothing. */
  readonly dryRun: boolean;
  /** Where it differs from what the layout says of its source. */
  readonly source: Partial<SourceFacts>;
  /** Where rows lie that do not tell it. */
  readonly around?: Surroundings;
  /** File of town points, for addresses without coordinates. */
  readonly addresses?: string;
  /** `YYYY-MM-DD`: what a source says of later days is not so yet. */
  readonly today?: string;
  readonly progress?: Progress;
}

async function readSource(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    throw new ImportError(
      isFolder
        ? `フォルダーは読み取れません。中のファイルを指定してください：${file}`
        : `ファイルを開けません：${file}`,
    );
  }
}

async function tablesOf(file: string, layout: string): Promise<Tables> {
  const bytes = await readSource(file);
  try {
    const found = findTables(await readTables(bytes), layout);
    // A workbook of one sheet is called after its file alone.
    if (found.unread.length + found.tables.length > 1) return found;
    return { ...found, tables: found.tables.map(({ sheet, ...table }) => table) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new ImportError(`${error.message}\n（${file}）`);
  }
}

async function write(plan: ImportPlan, out: string, progress: Progress): Promise<void> {
  try {
    await writeFiles(plan.writes, (done) => {
      progress('writing', done, plan.writes.length);
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(`書き込めないため、何も変えませんでした：${out}（${reason}）`);
  }
}

/**
 * Brings the hubs of files into the content.
 * @returns what was done, or would be done in a dry run
 * @throws ImportError when a file cannot be read or an existing entry is broken; nothing is written
 */
export async function importHubs(options: ImportOptions): Promise<ImportPlan> {
  const { files, layout, out, dryRun, source, around, progress = () => undefined } = options;
  const rows: SourceRow[] = [];
  const notices: string[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const found = await tablesOf(file, layout);
    for (const table of found.tables) rows.push(...rowsOfTable(file, table, source));
    notices.push(...noticesOfFile(file, found, source));
    unread.push(...found.unread.map((sheet) => `${file}「${sheet}」`));
    progress('reading', rows.length, rows.length);
  }
  const towns = options.addresses === undefined ? undefined : await readTowns(options.addresses);
  const existing = await readExistingHubs(out);
  let done = 0;
  const plan = planImport({
    rows,
    existing,
    out,
    ...around,
    ...(options.today !== undefined && { today: options.today }),
    ...(towns && { geocode: townGeocoder(towns) }),
    mayLieIn: pointCheck(towns),
    onRow: () => {
      progress('planning', (done += 1), rows.length);
    },
  });
  if (!dryRun) await write(plan, out, progress);
  return { ...plan, notices, unread };
}
