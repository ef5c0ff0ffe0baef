import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportError } from './import-error.ts';
import { importHubs, type ImportOptions } from './import-hubs.ts';
import { takamatsu } from './layouts/takamatsu.ts';
import { needsLook } from './needs-look.ts';

const REAL = '../shared/data/hubs/takamatsu-0022';
const CSV = `\uFEFF${takamatsu.columns.map(({ name }) => name).join(',')}\r
1,34.3,134.04,もこもこ,高松市番町1-1  ビル１階,087-868-2251,https://example.jp/,,火水,10：00,16：00,利用可能時間は10:00～12:00、13:00～16:00\r
2,34.3,134.04,"わはは
ひろば",高松市番町１−２,868-2251,,,月;火,9:30,15:00,\r
`;

let folder = '';
let options: ImportOptions = { files: [], layout: 'auto', out: '', dryRun: false, source: {} };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-hubs-'));
  options = { ...options, files: [join(folder, 'hubs.csv')], out: join(folder, 'hubs') };
  await writeFile(join(folder, 'hubs.csv'), CSV);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const files = async (): Promise<string[]> => (await readdir(join(options.out, 'kagawa'))).sort();
const textOf = (name: string): Promise<string> =>
  readFile(join(options.out, 'kagawa', name), 'utf8');

describe('importHubs', () => {
  it('writes the entries of a file', async () => {
    const { rows } = await importHubs(options);
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'new'],
      [3, 'new'],
    ]);
    expect(rows[1]?.remarks).toEqual([{ field: '電話番号', words: '868-2251' }]);
    expect(await files()).toEqual(['37201-mokomoko.md', '37201-wahaha.md']);
    const text = await textOf('37201-mokomoko.md');
    expect(text.replaceAll(/=[0-9a-f]{8}/g, '=…')).toMatchInlineSnapshot(`
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
        imported: name=… prefecture=… municipality=… municipalityCode=… address=… building=… location=… phone=… web=… openingHours=…
      ---
      "
    `);
  });

  it('changes nothing the second time', async () => {
    await importHubs(options);
    await cp(options.out, join(folder, 'before'), { recursive: true });
    const again = await importHubs(options);
    expect(again.writes).toEqual([]);
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    for (const file of await files()) {
      expect(await textOf(file)).toBe(await readFile(join(folder, 'before/kagawa', file), 'utf8'));
    }
  });

  it('writes nothing in a dry run', async () => {
    const plan = await importHubs({ ...options, dryRun: true });
    expect(plan.writes).toHaveLength(2);
    expect(existsSync(options.out)).toBe(false);
  });

  it('takes what the caller says of the source', async () => {
    await importHubs({ ...options, source: { name: '別の出典', date: '2026-08-01' } });
    expect(await textOf('37201-wahaha.md')).toContain(
      "name: 別の出典\n  licence: CC BY 4.0\n  date: '2026-08-01'",
    );
  });

  it('reads several files in one run, and calls a source without name after its file', async () => {
    const list = join(folder, '名簿 2026.tsv');
    await writeFile(list, '題名\n\n施設名\t所在地\tTEL\nぽかぽか\t高松市番町2-2\t087-111-2222\n');
    const plan = await importHubs({ ...options, files: [...options.files, list] });
    expect(plan.rows.map(({ file, line, outcome }) => [file, line, outcome])).toEqual([
      [options.files[0], 2, 'new'],
      [options.files[0], 3, 'new'],
      [list, 4, 'new'],
    ]);
    expect(plan.notices.join('\n')).toContain('--source で指定できます');
    expect(await textOf('37201-pokapoka.md')).toContain('name: 名簿 2026\n');
  });

  it('lists rows of another length than the header', async () => {
    await writeFile(join(folder, 'hubs.csv'), '名称,住所\nもこもこ,高松市番町1,x\nわはは\n');
    const { rows } = await importHubs(options);
    expect(rows).toMatchObject([
      { outcome: 'new', remarks: [{ words: '見出しは2列、この行は3列' }] },
      { outcome: 'faulty', remarks: [{ words: '見出しは2列、この行は1列' }] },
    ]);
    expect(await textOf('37201-mokomoko.md')).toContain('remarks: 3列目：x\n');
  });

  it('gives addresses without a point that of their town', async () => {
    const addresses = join(folder, 'towns.csv');
    await writeFile(
      addresses,
      '都道府県名,市区町村名,大字町丁目名,緯度,経度\n香川県,高松市,番町一丁目,34.34,134.04\n香川県,高松市,丸の内,34.35,134.05\n',
    );
    await writeFile(
      join(folder, 'hubs.csv'),
      '名称,住所\nもこもこ,高松市番町1-8-15\nわはは,高松市\n',
    );
    await importHubs({ ...options, addresses });
    expect(await textOf('37201-mokomoko.md')).toContain(
      'location:\n  lat: 34.34\n  lon: 134.04\n  precision: town\n  source: Geolonia 住所データ\n',
    );
    expect(await textOf('37201-wahaha.md')).toContain('precision: municipality');
    const without = await importHubs(options);
    expect(without.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  it.each([
    ['a file that is not there', 'nowhere.csv', 'ファイルを開けません：'],
    ['a folder', '.', 'フォルダーは読み取れません。中のファイルを指定してください：'],
  ])('says that it cannot read %s', async (_, name, reason) => {
    const file = join(folder, name);
    await expect(importHubs({ ...options, files: [...options.files, file] })).rejects.toThrow(
      new ImportError(`${reason}${file}`),
    );
    expect(existsSync(options.out)).toBe(false);
  });

  it.each([
    ['that is not there', undefined, '住所データを開けません'],
    ['of another format', '県,市\n香川県,高松市\n', '住所データの列が違います'],
  ])('stops at address data %s', async (_, text, reason) => {
    const addresses = join(folder, 'towns.csv');
    if (text !== undefined) await writeFile(addresses, text);
    await expect(importHubs({ ...options, addresses })).rejects.toThrow(reason);
  });

  it('says which file it cannot understand', async () => {
    await writeFile(join(folder, 'hubs.csv'), 'a,b\n1,2\n');
    await expect(importHubs(options)).rejects.toThrow(`（${join(folder, 'hubs.csv')}）`);
  });

  it('says where it cannot write', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(importHubs({ ...options, out: join(file, 'hubs') })).rejects.toBeInstanceOf(
      ImportError,
    );
    await mkdir(join(options.out, 'kagawa/37201-wahaha.md'), { recursive: true });
    await expect(importHubs(options)).rejects.toThrow('いまある拠点のファイルに');
    expect(await files()).toEqual(['37201-wahaha.md']);
  });

  it.skipIf(!existsSync(`${REAL}.csv`))(
    '高松市の15件（../shared/data が手元にあるときだけ確かめます）',
    async () => {
      const plan = await importHubs({ ...options, files: [`${REAL}.csv`] });
      expect(needsLook(plan)).toBe(false);
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
      const workbook = await importHubs({ ...options, files: [`${REAL}.xlsx`] });
      expect(workbook.rows.map(({ outcome }) => outcome)).toEqual(Array(15).fill('unchanged'));
    },
  );
});
