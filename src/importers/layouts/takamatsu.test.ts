import { expect, it } from 'vitest';
import { recordReader } from './record-reader.ts';
import { takamatsu } from './takamatsu.ts';

it('maps every column to one field', () => {
  const header = takamatsu.columns.map(({ name }) => name);
  const record = recordReader(takamatsu, header)(header.map((name) => `<${name}>`));
  const { rest, ...fields } = record;
  expect(rest).toEqual([]);
  expect(
    Object.values(fields)
      .filter((words) => words !== '')
      .toSorted(),
  ).toEqual(header.map((name) => `<${name}>`).toSorted());
  expect(record).toMatchObject({
    record: '<#property>',
    days: '<availableDate>',
    hoursNote: '<availableDateNote>',
    remark: '<note>',
    web: '<referenceObject>',
    latitude: '<latitude>',
    longitude: '<longitude>',
    start: '<startTime>',
    end: '<endTime>',
  });
});
