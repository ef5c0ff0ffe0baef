import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { git } from './git.ts';

/** Files of a commit below a folder. @returns paths, and the Git ids of their contents */
export async function listFiles(
  clone: string,
  folder: string,
  commit: string,
): Promise<{ path: string; blob: string }[]> {
  const lines = await git(clone, 'ls-tree', '-r', '-z', commit, '--', `${folder}/`);
  return lines.split('\0').flatMap((line) => {
    const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return blob === undefined || path === undefined ? [] : [{ path, blob }];
  });
}

/** @returns null when one of the commits is not there */
export async function changedPaths(
  clone: string,
  from: string,
  to: string,
): Promise<string[] | null> {
  try {
    const paths = await git(clone, 'diff', '--name-only', '--no-renames', '-z', from, to);
    return paths.split('\0').filter(Boolean);
  } catch {
    return null;
  }
}

/** A file as of a commit or a branch. */
interface FileVersion {
  path: string;
  commit: string;
}

/** Texts of files, all in one run of Git; those that are not there are left out. */
export async function readVersionsOf<Version extends FileVersion>(
  clone: string,
  versions: readonly Version[],
): Promise<{ version: Version; text: string }[]> {
  const asked = versions.filter(({ path }) => !path.includes('\n'));
  const child = spawn('git', ['cat-file', '--batch'], { cwd: clone });
  child.stdin.on('error', () => undefined);
  child.stdin.end(asked.map(({ path, commit }) => `${commit}:${path}\n`).join(''));
  const output = await buffer(child.stdout);
  const found: { version: Version; text: string }[] = [];
  let at = 0;
  for (const version of asked) {
    const end = output.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(output.subarray(at, end).toString())?.[1];
    at = end + 1;
    if (size === undefined) continue;
    found.push({ version, text: output.subarray(at, at + Number(size)).toString() });
    at += Number(size) + 1;
  }
  return found;
}

/** Texts of files as of a commit; those that are not there are left out. */
export async function readFiles(
  clone: string,
  paths: readonly string[],
  commit: string,
): Promise<{ path: string; text: string }[]> {
  const read = await readVersionsOf(
    clone,
    paths.map((path) => ({ path, commit })),
  );
  return read.map(({ version: { path }, text }) => ({ path, text }));
}
