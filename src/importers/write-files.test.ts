import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-files-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('writeFiles', () => {
  it('writes into folders that are not there yet, and leaves nothing else', async () => {
    await writeFiles([
      { file: join(folder, 'a/1.md'), text: '1' },
      { file: join(folder, 'b/2.md'), text: '2' },
    ]);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'a',
      'a/1.md',
      'b',
      'b/2.md',
    ]);
    expect(await readFile(join(folder, 'b/2.md'), 'utf8')).toBe('2');
  });

  it('writes nothing when one file cannot stand in its place', async () => {
    // A folder that holds something cannot be replaced by a file.
    await mkdir(join(folder, '2.md/inside'), { recursive: true });
    await expect(
      writeFiles([
        { file: join(folder, '1.md'), text: '1' },
        { file: join(folder, '2.md'), text: '2' },
      ]),
    ).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['2.md']);
  });
});
