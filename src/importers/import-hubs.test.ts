import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportError } from './import-error.ts';
import { importHubs, type ImportOptions } from './import-hubs.ts';
import { takamatsu } from './layouts/takamatsu.ts';

const REAL = '../shared/data/hubs/takamatsu-0022.csv';
const CSV = `\uFEFF${takamatsu.columns.join(',')}\r
1,34.3,134.04,もこもこ,高松市番町1-1  ビル１階,087-868-2251,https://example.jp/,,火水,10：00,16：00,利用可能時間は10:00～12:00、13:00～16:00\r
2,34.3,134.04,"わはは
ひろば",高松市番町１−２,868-2251,,,月;火,9:30,15:00,月１回土曜日開設\r
`;

let folder = '';
let options: ImportOptions = { file: '', out: '', dryRun: false, source: {} };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-hubs-'));
  options = { ...options, file: join(folder, 'hubs.csv'), out: join(folder, 'hubs') };
  await writeFile(options.file, CSV);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const files = async (): Promise<string[]> => (await readdir(join(options.out, 'kagawa'))).sort();

describe('importHubs', () => {
  it('writes the entries of a file', async () => {
    const plan = await importHubs(options);
    expect(plan.remarks).toMatchObject([{ record: '2', words: '868-2251' }]);
    expect(await files()).toEqual(['37201-mokomoko.md', '37201-wahaha.md']);
    expect(await readFile(join(options.out, 'kagawa/37201-mokomoko.md'), 'utf8'))
      .toMatchInlineSnapshot(`
      "---
      id: 37201-mokomoko
      name: もこもこ
      status: open
      prefecture: kagawa
      municipality: 高松市
      municipalityCode: '37201'
      address: 番町1-1
      building: ビル1階
      location:
        lat: 34.3
        lon: 134.04
        precision: building
        source: 高松市オープンデータ
      phone: 087-868-2251
      web: https://example.jp/
      openingHours:
        weekly:
          - days:
              - tue
              - wed
            slots:
              - opens: '10:00'
                closes: '12:00'
              - opens: '13:00'
                closes: '16:00'
        publicHolidays: unknown
        note: |-
          利用可能曜日：火水
          時間：10：00〜16：00
          特記事項：利用可能時間は10:00～12:00、13:00～16:00
      source:
        name: 高松市オープンデータ
        licence: CC BY 4.0
        record: '1'
      ---
      "
    `);
  });

  it('changes nothing the second time', async () => {
    await importHubs(options);
    await cp(options.out, join(folder, 'before'), { recursive: true });
    const again = await importHubs(options);
    expect([again.toWrite.length, again.unchanged.length, again.kept.length]).toEqual([0, 2, 0]);
    for (const file of await files()) {
      expect(await readFile(join(options.out, 'kagawa', file), 'utf8')).toBe(
        await readFile(join(folder, 'before/kagawa', file), 'utf8'),
      );
    }
  });

  it('writes nothing in a dry run', async () => {
    const plan = await importHubs({ ...options, dryRun: true });
    expect(plan.toWrite).toHaveLength(2);
    expect(existsSync(options.out)).toBe(false);
  });

  it('takes what the caller says of the source', async () => {
    await importHubs({ ...options, source: { name: '別の出典', date: '2026-08-01' } });
    const text = await readFile(join(options.out, 'kagawa/37201-wahaha.md'), 'utf8');
    expect(text).toContain("name: 別の出典\n  licence: CC BY 4.0\n  date: '2026-08-01'");
  });

  it('says which file cannot be opened', async () => {
    const file = join(folder, 'nowhere.csv');
    await expect(importHubs({ ...options, file })).rejects.toThrow(
      new ImportError(`ファイルを開けません：${file}`),
    );
  });

  it('says where it cannot write', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(importHubs({ ...options, out: join(file, 'hubs') })).rejects.toBeInstanceOf(
      ImportError,
    );
  });

  it.skipIf(!existsSync(REAL))(
    '高松市の15件（../shared/data が手元にあるときだけ確かめます）',
    async () => {
      const plan = await importHubs({ ...options, file: REAL });
      expect(plan.remarks).toEqual([]);
      expect(await files()).toEqual([
        '37201-aso-viva-bunbun.md',
        '37201-haiji-doroppu.md',
        '37201-haiji.md',
        '37201-himawarihausu-tokotoko.md',
        '37201-hinatabokko.md',
        '37201-mokomoko.md',
        '37201-nikoniko-kizzu.md',
        '37201-nishioka.md',
        '37201-orugoru.md',
        '37201-pokapoka.md',
        '37201-sawayaka-kizzu.md',
        '37201-suma-hapi.md',
        '37201-wahaha-takamatsu.md',
        '37201-wahaha.md',
        '37201-yuuyuu.md',
      ]);
    },
  );
});
