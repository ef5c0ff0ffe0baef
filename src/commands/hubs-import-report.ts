import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ImportError } from '../importers/import-error.ts';

const isFolder = (path: string): boolean | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory();

/** Of the folders above a file, the lowest one that is there, or what stands in its place. */
function placeOf(file: string): string {
  const above = dirname(file);
  return isFolder(above) === undefined && above !== file ? placeOf(above) : above;
}

function isInFolder(file: string): boolean {
  try {
    return isFolder(placeOf(file)) === true;
  } catch {
    return false;
  }
}

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (a && b) return a.ino === b.ino && a.dev === b.dev;
  return resolve(one) === resolve(other);
};

/**
 * Checks where a report shall stand, before anything is read or written.
 * @param inputs files that the import reads
 * @throws ImportError when it is no table and no text, one of the inputs, a folder, or in none
 */
export function checkReport(file: string, inputs: readonly string[]): string {
  const path = resolve(file);
  if (!/\.(?:csv|txt)$/i.test(file)) {
    throw new ImportError(`--report のファイルは、.csv か .txt にしてください：${file}`);
  }
  if (!isInFolder(path)) throw new ImportError(`結果を書き出すフォルダーを作れません：${file}`);
  if (isFolder(path) === true) {
    throw new ImportError(`--report はフォルダーです。ファイルの名前を指定してください：${file}`);
  }
  if (inputs.some((input) => isSame(path, input))) {
    throw new ImportError(
      `--report が読み取るファイルと同じです。上書きしないように、別の名前にしてください：${file}`,
    );
  }
  return file;
}
