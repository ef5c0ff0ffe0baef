import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

interface Staged {
  readonly file: string;
  readonly text: string;
  readonly draft: string;
  readonly backup: string;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** @returns whether there was a file to keep */
async function keep({ file, backup }: Staged): Promise<boolean> {
  try {
    await copyFile(file, backup);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/**
 * Writes files, new ones and those that are there, all or none: every text stands on the disk
 * beside its place before the first one is moved there, and what it replaces is kept until the last
 * one stands.
 * @param onFile called after each file that has been moved to its place
 * @throws what the file system throws, with every file as it was
 */
export async function writeFiles(
  files: readonly { readonly file: string; readonly text: string }[],
  onFile: (done: number) => void = () => undefined,
): Promise<void> {
  const staged = files.map(({ file, text }): Staged => {
    const beside = `${file}.${process.pid}`;
    return { file, text, draft: `${beside}.tmp`, backup: `${beside}.bak` };
  });
  /** Ways back; the last one is gone first. */
  const undo: (() => Promise<void>)[] = [];
  const backups: string[] = [];
  try {
    for (const folder of new Set(staged.map(({ draft }) => dirname(draft)))) {
      await mkdir(folder, { recursive: true });
    }
    for (const { text, draft } of staged) {
      undo.push(() => rm(draft, { force: true }));
      await writeFile(draft, text, { flag: 'wx' });
    }
    let done = 0;
    for (const each of staged) {
      const { file, draft, backup } = each;
      if (await keep(each)) {
        backups.push(backup);
        undo.push(() => rename(backup, file));
      } else {
        undo.push(() => rm(file, { force: true }));
      }
      await rename(draft, file);
      onFile((done += 1));
    }
  } catch (error) {
    for (const back of undo.toReversed()) await back();
    throw error;
  }
  for (const backup of backups) await rm(backup, { force: true });
}
