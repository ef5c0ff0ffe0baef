import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDITIONS, type Edition } from '../../domain/open-data/columns.ts';
import { openDataHubs, type OpenDataHub } from '../../domain/open-data/open-data-hubs.ts';
import { standardCsv } from '../../domain/open-data/standard-csv.ts';
import { anyHub } from '../../../tests/any-hub.ts';
import { withoutEmpty } from '../../schema/entry.ts';
import { SERVICES } from '../../schema/vocabulary.ts';
import { readExistingHubs } from '../existing-hubs.ts';
import type { SourceRecord } from '../source-record.ts';
import { recordReader } from './record-reader.ts';
import { standard28 } from './standard-28.ts';
import { standard53 } from './standard-53.ts';
import { editedSourceOf, ownRowOf } from './standard-own.ts';

const LAYOUTS = { '28': standard28, '53': standard53 } as const;

const content = (await readExistingHubs(join(import.meta.dirname, '../../../content/hubs'))).map(
  ({ hub }) => hub,
);

function recordsOf(edition: Edition, csv: string): SourceRecord[] {
  const [header = [], ...rows] = parse(csv, { bom: true });
  return rows.map(recordReader(LAYOUTS[edition], header));
}

const readBack = (edition: Edition, hubs: readonly OpenDataHub[]): OpenDataHub[] =>
  recordsOf(edition, standardCsv(edition, hubs)).flatMap((record) => ownRowOf(record)?.hub ?? []);

describe.each(Object.keys(EDITIONS) as Edition[])('our own table of %s columns', (edition) => {
  it('is recognised row by row, each as that of its hub and of no other', () => {
    const records = recordsOf(edition, standardCsv(edition, content));
    const owners = records.map((record) => {
      const own = ownRowOf(record);
      return content.filter((hub) => own?.isRowOf(hub)).map(({ id }) => id);
    });
    expect(owners).toEqual(openDataHubs(content).map(({ id }) => [id]));
  });

  it('gives the same bytes when the hubs that it tells are written again', () => {
    expect(standardCsv(edition, readBack(edition, content))).toBe(standardCsv(edition, content));
    fc.assert(
      fc.property(fc.uniqueArray(anyHub, { selector: ({ id }) => id, maxLength: 5 }), (hubs) => {
        const csv = standardCsv(edition, hubs);
        expect(standardCsv(edition, readBack(edition, hubs))).toBe(csv);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('tells each hub with its own source and every fact that has a place', () => {
    const told = new Map(readBack(edition, content).map((hub) => [hub.id, hub]));
    for (const hub of openDataHubs(content)) {
      const { firstVisit, programmes, notices, photos, aliases, ...facts } = hub;
      const { imported, ...source } = hub.source;
      const inOrder = SERVICES.map(({ value }) => value).filter((service) =>
        hub.services?.includes(service),
      );
      expect(withoutEmpty(told.get(hub.id))).toEqual(
        withoutEmpty({ ...facts, services: inOrder, source }),
      );
    }
  });

  it('is still recognised when a spreadsheet has dropped the zeros of codes and times', () => {
    const csv = standardCsv(edition, content);
    const saved = csv.replace(/(?<=^|,)0(?=\d{5},)|(?<=,)0(?=\d:\d\d,)/gm, '');
    expect(saved.length).toBeLessThan(csv.length - 10);
    const told = recordsOf(edition, saved).flatMap((record) => ownRowOf(record)?.hub ?? []);
    expect(standardCsv(edition, told)).toBe(csv);
  });

  it('is still recognised after Shift_JIS, with seconds in its times', () => {
    const saved = standardCsv(edition, content)
      .replaceAll('〜', '～')
      .replaceAll('−', '－')
      .replace(/(?<=,)\d\d:\d\d(?=,)/g, '$&:00');
    expect(saved).not.toBe(standardCsv(edition, content));
    const owners = recordsOf(edition, saved).map((record) => {
      const own = ownRowOf(record);
      return content.filter((hub) => own?.isRowOf(hub)).map(({ id }) => id);
    });
    expect(owners).toEqual(openDataHubs(content).map(({ id }) => [id]));
  });

  it('still tells its source when somebody has edited it', () => {
    const csv = standardCsv(edition, content).replace(/,月/, ',開所は月');
    const edited = recordsOf(edition, csv).filter((record) => !ownRowOf(record));
    expect(edited).toHaveLength(1);
    expect(edited.map(editedSourceOf)).toEqual([
      { name: '高松市オープンデータ', licence: 'CC BY 4.0', record: '9' },
    ]);
  });

  it('is read as other people’s words once somebody has changed it beyond what it can tell', () => {
    const [first] = recordsOf(edition, standardCsv(edition, content).replace('出典：', '出店：'));
    expect(first && ownRowOf(first)).toBeUndefined();
  });
});
