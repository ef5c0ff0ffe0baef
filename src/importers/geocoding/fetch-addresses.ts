import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { ImportError } from '../import-error.ts';
import { decodeText } from '../reading/decode-text.ts';
import { readCsv } from '../reading/read-csv.ts';
import { TOWN_COLUMNS } from './town-columns.ts';

export interface FetchedAddresses {
  readonly towns: number;
  /** `YYYY-MM-DD`, where the server tells when the file was changed last. */
  readonly date?: string;
}

/** Japan has about 190,000; a page of an error or half a file has fewer. */
const FEWEST = 150_000;
const PATIENCE = 120_000;

async function download(url: string): Promise<{ bytes: Uint8Array; date?: string }> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok)
      throw new ImportError(`住所データを取り寄せられません：${url}（${answer.status}）`);
    const changed = Date.parse(answer.headers.get('last-modified') ?? '');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (Number.isNaN(changed)) return { bytes };
    return { bytes, date: new Date(changed).toISOString().slice(0, 10) };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      `住所データを取り寄せられません。インターネットにつながっているか、お確かめください：${url}`,
    );
  }
}

function reduced(bytes: Uint8Array, fewest: number): { text: string; towns: number } {
  const [header, ...rows] = readCsv(decodeText(bytes));
  const at = TOWN_COLUMNS.map((column) => header?.cells.indexOf(column) ?? -1);
  if (at.includes(-1)) {
    throw new ImportError(
      `取り寄せたものは、住所データの形ではありません（要る列：${TOWN_COLUMNS.join('、')}）。`,
    );
  }
  if (rows.length < fewest) {
    throw new ImportError(
      `取り寄せた住所データが足りません（${rows.length}件）。途中で切れたかもしれません。もう一度お試しください。`,
    );
  }
  const kept = rows.map(({ cells }) => at.map((index) => cells[index] ?? ''));
  return { text: stringify([[...TOWN_COLUMNS], ...kept]), towns: rows.length };
}

/**
 * Brings Geolonia's 住所データ (CC BY 4.0) to the disk, reduced to the columns that are used and
 * packed by gzip. What stood there before stays until the new file is whole.
 * @param fewest rows below which the file is taken for incomplete
 * @throws ImportError when it cannot be had or is not what it should be
 */
export async function fetchAddresses(
  url: string,
  file: string,
  fewest = FEWEST,
): Promise<FetchedAddresses> {
  const { bytes, date } = await download(url);
  const { text, towns } = reduced(bytes, fewest);
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, gzipSync(text));
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true });
    throw new ImportError(`住所データを保存できません：${file}`);
  }
  return { towns, ...(date !== undefined && { date }) };
}
