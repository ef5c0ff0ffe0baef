import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExistingHubs } from './existing-hubs.ts';

const HUB = `---
id: 37201-mokomoko
name: もこもこ
prefecture: kagawa
municipality: 高松市
source:
  name: 高松市オープンデータ
  record: '1'
---
本文
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'existing-hubs-'));
  await mkdir(join(folder, 'kagawa'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('readExistingHubs', () => {
  it('reads hubs at any depth and nothing but .md', async () => {
    await writeFile(join(folder, 'kagawa/37201-mokomoko.md'), HUB);
    await writeFile(join(folder, 'kagawa/notes.txt'), '');
    const hubs = await readExistingHubs(folder);
    expect(hubs).toMatchObject([
      {
        file: join(folder, 'kagawa/37201-mokomoko.md'),
        hub: { id: '37201-mokomoko', status: 'open' },
        entry: { body: '本文' },
      },
    ]);
  });

  it('finds none where there is no folder', async () => {
    expect(await readExistingHubs(join(folder, 'nowhere'))).toEqual([]);
  });

  it('names every file that it cannot read, and says why', async () => {
    await writeFile(join(folder, 'kagawa/broken.md'), '---\nname: [\n---\n');
    await writeFile(join(folder, 'kagawa/other-name.md'), HUB);
    await expect(readExistingHubs(folder)).rejects.toThrow(
      `${join(folder, 'kagawa/broken.md')}\n  先頭の --- から --- までを読み取れません\n${join(folder, 'kagawa/other-name.md')}\n  id が「37201-mokomoko」で、ファイルの名前と違います`,
    );
    await rm(join(folder, 'kagawa'), { recursive: true });
    await mkdir(join(folder, 'kagawa'));
    await writeFile(join(folder, 'kagawa/37201-x.md'), HUB.replace('kagawa', 'takamatsu'));
    await expect(readExistingHubs(folder)).rejects.toThrow(/37201-x\.md\n {2}.*都道府県/);
  });
});
