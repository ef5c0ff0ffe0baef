import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readExistingHubs } from './existing-hubs.ts';
import type { Geocoder } from './geocoding/geocoder.ts';
import { readTowns } from './geocoding/read-towns.ts';
import { townGeocoder } from './geocoding/town-geocoder.ts';
import { ImportError } from './import-error.ts';
import type { ImportPlan } from './import-plan.ts';
import { recordReader } from './layouts/record-reader.ts';
import { planImport } from './plan-import.ts';
import { findTable, type Table } from './reading/find-table.ts';
import { readTables } from './reading/read-tables.ts';
import type { SourceFacts } from './source-facts.ts';
import type { SourceField } from './source-record.ts';
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
  /** `value` of PREFECTURES, for rows that do not tell theirs. */
  readonly prefecture?: string;
  /** File of town points, for addresses without coordinates. */
  readonly addresses?: string;
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

async function readTable(file: string, layout: string): Promise<Table> {
  const bytes = await readSource(file);
  try {
    return findTable(await readTables(bytes), layout);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new ImportError(`${error.message}\n（${file}）`);
  }
}

const columnsOf = ({ layout, header }: Table): Set<SourceField> => {
  const record = recordReader(layout, header)(header.map((_, at) => `${at}`));
  const { rest, ...fields } = record;
  const given = Object.entries(fields).filter(([, words]) => words !== '');
  return new Set(given.map(([field]) => field as SourceField));
};

/** How a row's number of cells differs from the header's, in words. */
function oddityOf(cells: readonly string[], header: readonly string[]): string | undefined {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const isOdd = filled > header.length || cells.length < header.length;
  return isOdd ? `見出しは${header.length}列、この行は${cells.length}列` : undefined;
}

function rowsOf(file: string, table: Table, given: Partial<SourceFacts>): SourceRow[] {
  const { layout, header } = table;
  const columns = columnsOf(table);
  const toRecord = recordReader(layout, header);
  const source = { name: basename(file, extname(file)), ...layout.source, ...given };
  return table.rows.map(({ line, cells }) => {
    const oddity = oddityOf(cells, header);
    const record = toRecord(cells);
    return { file, line, record, source, columns, ...(oddity !== undefined && { oddity }) };
  });
}

function noticesOf(file: string, { layout, titles }: Table, given: Partial<SourceFacts>): string[] {
  return [
    `${file}：${layout.name}として読み取りました`,
    ...(titles.length > 0
      ? [`${file}：見出しの上の${titles.length}行は、題名として読み飛ばしました`]
      : []),
    ...(given.name === undefined && !layout.source
      ? [
          `${file}：出典の名前が示されていないので、ファイルの名前にしました（--source で指定できます）`,
        ]
      : []),
  ];
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

const geocoderOf = async (file: string | undefined): Promise<Geocoder | undefined> =>
  file === undefined ? undefined : townGeocoder(await readTowns(file));

/**
 * Brings the hubs of files into the content.
 * @returns what was done, or would be done in a dry run
 * @throws ImportError when a file cannot be read or an existing entry is broken; nothing is written
 */
export async function importHubs(options: ImportOptions): Promise<ImportPlan> {
  const { files, layout, out, dryRun, source, prefecture, progress = () => undefined } = options;
  const rows: SourceRow[] = [];
  const notices: string[] = [];
  for (const file of files) {
    const table = await readTable(file, layout);
    rows.push(...rowsOf(file, table, source));
    notices.push(...noticesOf(file, table, source));
    progress('reading', rows.length, rows.length);
  }
  const geocode = await geocoderOf(options.addresses);
  const existing = await readExistingHubs(out);
  let done = 0;
  const plan = planImport({
    rows,
    existing,
    out,
    ...(prefecture !== undefined && { prefecture }),
    ...(geocode && { geocode }),
    onRow: () => {
      progress('planning', (done += 1), rows.length);
    },
  });
  if (!dryRun) await write(plan, out, progress);
  return { ...plan, notices };
}
