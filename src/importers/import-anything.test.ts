import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OUTCOMES } from './import-plan.ts';
import { importHubs, type ImportOptions } from './import-hubs.ts';
import type { LayoutColumn } from './layouts/layout.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import type { SourceField } from './source-record.ts';

const RUNS = 60;

/** Cells as real files have them, right and wrong ones, for any column. */
const cell = fc.oneof(
  fc.constantFrom(
    ...['', '', '　', '1', '12', '高松市', '香川県', '香川県高松市', '37201', '372013'],
    ...['もこもこ', '子育てひろば　もこもこ', 'わはは・ひろば高松', '地域子育て支援センター'],
    ...['高松市番町1-8-15', '香川県高松市高松市番町１－８ｰ１５  市役所１F', '府中市寿町1-5'],
    ...['港北区大倉山1-1', '横浜市港北区大倉山1-1', '番町1', '760-0017', '〒１００－０００１'],
    ...['087-868-2251', '(087)868-2251　', '868-2251', '090-1234-5678、090-1111-2222'],
    ...[
      '月火水木金',
      '月;火;水',
      '月～金10時～14時30分',
      '10：00',
      '9:30',
      '0:00',
      '第３火曜日休。',
    ],
    ...['34.32106', '134.04933', '0', '有', '無', 'https://example.jp/', 'www.example.jp', 'なし'],
    ...['保育所', '子育て支援課', '一般型', 'その他', 'a@gmail.com', '休み"だけ"', '=1+1', "'"],
    ...['ｺｿﾀﾞﾃ', '一行目\n二行目', '名称', '\t', '0歳～3歳', 'H27. 4. 1', '---', ': x', '- [ ]'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const FITTING: Readonly<Partial<Record<SourceField, readonly string[]>>> = {
  name: [
    'もこもこ',
    'モコモコ',
    '子育てひろば　もこもこ',
    'わはは',
    'あおぞら保育園',
    '子育て支援課',
  ],
  address: [
    ...['高松市番町1-8-15', '香川県高松市番町一丁目８番１５号　市役所', '高松市亀井町1'],
    ...['横浜市港北区大倉山1-1', '府中市寿町1-5', '番町1'],
  ],
  municipalityName: ['高松市', '香川県高松市', '', '横浜市', '丸亀市'],
  phone: ['087-868-2251', '087-868-2252', '868-2251'],
  record: ['1', '2', '3', '', '37201-mokomoko'],
};

/** Mostly what belongs into the column. */
function cellOf({ field }: LayoutColumn): fc.Arbitrary<string> {
  const fitting = field && FITTING[field];
  if (!fitting) return cell;
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...fitting) },
    { weight: 1, arbitrary: cell },
  );
}

const table = fc.constantFrom(...LAYOUTS).chain(({ columns }) =>
  fc
    .subarray([...columns])
    .map((some) => columns.filter((each) => each.isRequired ?? some.includes(each)))
    .chain((given) =>
      fc.record({
        header: fc.constant(given.map(({ name }) => name)),
        rows: fc.array(
          fc
            .tuple(fc.tuple(...given.map(cellOf)), fc.array(cell, { maxLength: 2 }), fc.nat(20))
            .map(([cells, more, cut]) => [...cells, ...more].slice(0, cut < 2 ? cut : undefined)),
          { minLength: 1, maxLength: 12 },
        ),
        sign: fc.constantFrom(',', '\t'),
      }),
    ),
);

it(
  'loses no row of any table, and changes nothing the second time',
  { timeout: 60_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'import-anything-'));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(table, async ({ header, rows, sign }) => {
        run += 1;
        const file = join(folder, 'table.csv');
        await writeFile(file, stringify([header, ...rows], { delimiter: sign }));
        const options: ImportOptions = {
          ...{ files: [file], layout: 'auto', dryRun: false, source: { name: '出典' } },
          out: join(folder, String(run)),
        };
        const filled = rows.filter((cells) => cells.some((words) => words.trim() !== ''));
        fc.pre(filled.length > 0);
        const first = await importHubs(options);
        // A second line of names below the header is none of a hub.
        expect(filled.length - first.rows.length).toBeLessThanOrEqual(1);
        for (const { outcome, entry, reason } of first.rows) {
          expect(Object.keys(OUTCOMES)).toContain(outcome);
          expect(entry ?? reason).toBeDefined();
        }
        const made = first.rows.filter(({ outcome }) => outcome === 'new');
        expect(first.writes).toHaveLength(made.length);

        const second = await importHubs(options);
        expect(second.writes).toEqual([]);
        expect(second.vanished).toEqual([]);
        expect(second.rows.map(({ outcome }) => outcome)).toEqual(
          first.rows.map(({ outcome }) => (outcome === 'new' ? 'unchanged' : outcome)),
        );
      }),
      { numRuns: RUNS, seed: 5 },
    );
    await rm(folder, { recursive: true });
  },
);
