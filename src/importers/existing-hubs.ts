import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readEntryFile, type EntryFile } from '../domain/entry-file.ts';
import type { HubEntry } from './hub-entry.ts';
import { ImportError } from './import-error.ts';
import { entryFields } from './merging/entry-fields.ts';

export interface ExistingHub {
  readonly file: string;
  readonly hub: HubEntry;
  /** The file as it is written: an update changes nothing in it but what the source says anew. */
  readonly entry: EntryFile;
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new ImportError(`いまある拠点のフォルダーを読み取れません：${folder}`);
  }
}

async function readEntry(file: string): Promise<ExistingHub | string> {
  let entry: EntryFile | undefined;
  try {
    entry = readEntryFile(await readFile(file, 'utf8'));
  } catch {
    return 'ファイルを読み取れません';
  }
  if (!entry) return '先頭の --- から --- までを読み取れません';
  const hub = entryFields(entry.fields);
  if (typeof hub === 'string') return hub;
  const name = basename(file, '.md');
  return hub.id === name ? { file, hub, entry } : `id が「${hub.id}」で、ファイルの名前と違います`;
}

/**
 * Every hub below a folder; none when there is no such folder.
 * @throws ImportError that lists all files that cannot be read, and why: one of them may be a hub that the
 * import would otherwise write a second time
 */
export async function readExistingHubs(folder: string): Promise<ExistingHub[]> {
  const hubs: ExistingHub[] = [];
  const broken: string[] = [];
  for (const file of await filesBelow(folder)) {
    const found = await readEntry(file);
    if (typeof found === 'string') broken.push(`${file}\n  ${found}`);
    else hubs.push(found);
  }
  if (broken.length > 0) {
    throw new ImportError(
      `いまある拠点のファイルに、読み取れないものがあります。先に直してください。\n${broken.join('\n')}`,
    );
  }
  return hubs;
}
