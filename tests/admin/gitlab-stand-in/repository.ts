import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitActions, type CommitRequest } from './commit-actions.ts';
import { BlobReader } from './read-blobs.ts';
import { runGit } from './run-git.ts';

export interface TreeItem {
  id: string;
  type: 'blob' | 'tree';
  path: string;
  name: string;
}

/** A real bare repository behind the stand-in. Branches are named without `refs/heads/`. */
export class Repository {
  readonly folder: string;
  readonly #blobs: BlobReader;
  readonly #trees = new Map<string, Promise<TreeItem[]>>();

  constructor(folder: string) {
    this.folder = folder;
    this.#blobs = new BlobReader(folder);
  }

  /** Copies a repository's `main` into a bare one. */
  static async copyOf(source: string): Promise<Repository> {
    const folder = mkdtempSync(join(tmpdir(), 'gitlab-stand-in-'));
    await runGit(folder, ['clone', '--quiet', '--bare', '--branch', 'main', source, '.']);
    return new Repository(folder);
  }

  async git(...args: string[]): Promise<string> {
    return (await runGit(this.folder, args)).toString().trim();
  }

  /** @returns the commit, or undefined when there is no such branch or commit */
  async resolve(ref: string): Promise<string | undefined> {
    const name = /^[0-9a-f]{40}$/.test(ref) ? ref : `refs/heads/${ref}`;
    return this.git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).catch(() => undefined);
  }

  async file(ref: string, path: string): Promise<Buffer | undefined> {
    const commit = await this.resolve(ref);
    return commit === undefined ? undefined : this.#blobs.read(`${commit}:${path}`);
  }

  blob(id: string): Promise<Buffer | undefined> {
    return this.#blobs.read(id);
  }

  async blobId(ref: string, path: string): Promise<string | undefined> {
    const commit = await this.resolve(ref);
    if (commit === undefined) return undefined;
    return this.git('rev-parse', '--verify', '--quiet', `${commit}:${path}`).catch(() => undefined);
  }

  /** The last commit of a branch that has touched a file. */
  async lastCommit(ref: string, path: string): Promise<string> {
    return this.git('rev-list', '-1', (await this.resolve(ref)) ?? '', '--', path);
  }

  /** What lies below a folder, in Git's order. */
  tree(commit: string, path: string, isRecursive: boolean): Promise<TreeItem[]> {
    const key = `${commit} ${isRecursive} ${path}`;
    const known = this.#trees.get(key) ?? this.#readTree(commit, path, isRecursive);
    this.#trees.set(key, known);
    return known;
  }

  async #readTree(commit: string, path: string, isRecursive: boolean): Promise<TreeItem[]> {
    const options = ['ls-tree', '-z', ...(isRecursive ? ['-r', '-t'] : [])];
    const below = path === '' ? [] : ['--', `${path}/`];
    const lines = (await this.git(...options, commit, ...below)).split('\0').filter(Boolean);
    return lines.flatMap((line) => {
      const [, type = '', id = '', file = ''] = /^\d+ (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
      // `-t` names the folder itself and those above it as well.
      if (file === path || path.startsWith(`${file}/`)) return [];
      return [
        { id, type: type as TreeItem['type'], path: file, name: file.split('/').at(-1) ?? '' },
      ];
    });
  }

  commit(request: CommitRequest): Promise<string> {
    return commitActions(this, request);
  }

  /** @param before what it must have held; empty when it must not have been there */
  async updateBranch(branch: string, commit: string, before?: string): Promise<void> {
    const expected = before === undefined ? [] : [before];
    await this.git('update-ref', `refs/heads/${branch}`, commit, ...expected);
  }

  close(): void {
    this.#blobs.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
