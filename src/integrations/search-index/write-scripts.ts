import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINE_FILE, WORKER_FILE, isNeededFirst } from '../../domain/search/files.ts';
import { bundleScript } from '../bundle-script.ts';

const CLIENT = join(import.meta.dirname, '../../client/search');

const write = async (path: string, source: string, before = ''): Promise<void> => {
  await writeFile(path, before + (await bundleScript(join(CLIENT, source), 'module')));
};

/** Writes the scripts of the search beside its index: they and the index are of one make. */
export async function writeScripts(folder: string): Promise<void> {
  const needed = (await readdir(folder)).filter(isNeededFirst);
  await write(join(folder, ENGINE_FILE), 'engine.ts');
  const early = `globalThis.neededFirst=${JSON.stringify(needed)};`;
  await write(join(folder, WORKER_FILE), 'worker.ts', early);
}
