import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes new files, all or none: every text stands on the disk beside its place before the first
 * one is moved there.
 */
export async function writeFiles(
  files: readonly { readonly file: string; readonly text: string }[],
): Promise<void> {
  const staged = files.map(({ file, text }) => ({
    file,
    text,
    draft: `${file}.${process.pid}.tmp`,
  }));
  const moved: string[] = [];
  try {
    for (const { text, draft } of staged) {
      await mkdir(dirname(draft), { recursive: true });
      await writeFile(draft, text, { flag: 'wx' });
    }
    for (const { file, draft } of staged) {
      await rename(draft, file);
      moved.push(file);
    }
  } catch (error) {
    const leftovers = [...staged.map(({ draft }) => draft), ...moved];
    await Promise.all(leftovers.map((path) => rm(path, { force: true })));
    throw error;
  }
}
