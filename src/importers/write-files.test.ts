import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

  it('writes over files that are there, and counts', async () => {
    await writeFile(join(folder, '1.md'), 'old');
    const counts: number[] = [];
    await writeFiles(
      [
        { file: join(folder, '1.md'), text: 'new' },
        { file: join(folder, '2.md'), text: '2' },
      ],
      (done) => counts.push(done),
    );
    expect(counts).toEqual([1, 2]);
    expect(await readFile(join(folder, '1.md'), 'utf8')).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['1.md', '2.md']);
  });

  it('leaves every file as it was when one cannot stand in its place', async () => {
    await writeFile(join(folder, '1.md'), 'old');
    await mkdir(join(folder, '3.md/inside'), { recursive: true });
    const texts = ['1.md', '2.md', '3.md'].map((name) => ({
      file: join(folder, name),
      text: 'new',
    }));
    await expect(writeFiles(texts)).rejects.toThrow();
    expect(await readFile(join(folder, '1.md'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['1.md', '3.md']);
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
