import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const COMMAND = join(import.meta.dirname, 'check-changes.ts');
let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'no-repository-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const check = (root: string) =>
  spawnSync(process.execPath, [COMMAND, '--root', root, '--from', 'origin/main'], {
    encoding: 'utf8',
  });

it.each(['a folder that is in no repository', 'a folder inside a repository', 'no folder at all'])(
  'says in a sentence what is wrong with %s',
  (kind) => {
    const root = join(folder, 'content');
    if (kind !== 'no folder at all') mkdirSync(root);
    if (kind.includes('inside')) spawnSync('git', ['init', '--quiet', folder]);
    const { status, stderr } = check(root);
    expect(status).toBe(1);
    expect(stderr).toContain(`「${root}」は、Gitのリポジトリの一番上のフォルダーではありません。`);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);
