import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workbook } from '../../tests/workbook.ts';
import { importHubs } from './import-hubs.ts';
import type { ImportPlan } from './import-plan.ts';
import { needsLook } from './needs-look.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-sheets-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function plan(name: string, bytes: Uint8Array | string): Promise<ImportPlan> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  const out = join(folder, 'hubs');
  return importHubs({ files: [file], layout: 'auto', out, dryRun: true, source: { name: 'S' } });
}

const HEADER = ['施設名', '所在地', '緯度', '経度'];

describe('importHubs', () => {
  it('brings in every sheet of a workbook', async () => {
    const east = [HEADER, ['もこもこ', '高松市番町1-1', '', '']];
    const west = [HEADER, ['わはは', '高松市番町2-2', '', '']];
    const both = await plan('both.xlsx', workbook([east, west]));
    expect(both.rows.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['もこもこ', 'new'],
      ['わはは', 'new'],
    ]);
    expect(new Set(both.rows.map(({ file }) => file)).size).toBe(2);
    expect([both.unread, needsLook(both)]).toEqual([[], false]);

    const legend = await plan('legend.xlsx', workbook([[['○は予約不要'], ['×は予約']], east]));
    expect(legend.rows).toHaveLength(1);
    expect(legend.unread).toHaveLength(1);
    expect(legend.notices.join('\n')).toContain('拠点の表ではないので、読んでいません');
    expect(needsLook(legend)).toBe(true);
  });

  it('reads no hidden sheet, and says so', async () => {
    const now = [HEADER, ['もこもこ', '高松市番町1-1', '', '']];
    const old = [HEADER, ['わはは', '高松市番町2-2', '', '']];
    const both = await plan('hidden.xlsx', workbook([now, old], [2]));
    expect(both.rows.map(({ name }) => name)).toEqual(['もこもこ']);
    expect(both.notices.join('\n')).toContain('「表2」：非表示のシートなので、読んでいません');
    expect(needsLook(both)).toBe(true);
    await expect(plan('all.xlsx', workbook([now], [1]))).rejects.toThrow('非表示のシートしか');
  });

  it('reads the municipality that stands once above its hubs', async () => {
    const { writes } = await plan(
      'merged.csv',
      '市町村名,施設名,所在地\n高松市,もこもこ,番町1\n,わはは,番町2\n丸亀市,ぽかぽか,大手町2\n,ハイジ,大手町3\n',
    );
    const codes = writes.map(({ text }) => /municipalityCode: '(\d+)'/.exec(text)?.[1]);
    expect(codes).toEqual(['37201', '37201', '37202', '37202']);
  });

  it('takes no point that lies far away', async () => {
    const { rows, writes } = await plan(
      'far.csv',
      `${HEADER.join()}\nもこもこ,高松市番町1-1,35.68,139.76\nわはは,高松市番町2-2,34.34,134.04\n`,
    );
    expect(rows).toMatchObject([
      { remarks: [{ words: '35.68,139.76（高松市から遠く離れています）' }] },
      { remarks: [] },
    ]);
    expect(writes.map(({ text }) => text.includes('\nlocation:'))).toEqual([false, true]);
  });

  it('takes a name as long as a book for a faulty row', async () => {
    const { rows } = await plan('long.csv', `施設名,所在地\n${'あ'.repeat(20_000)},高松市番町1\n`);
    expect(rows).toMatchObject([
      { outcome: 'faulty', reason: expect.stringContaining('長すぎ') as string },
    ]);
  });
});
