import { expect, it } from 'vitest';
import { takamatsu } from './takamatsu.ts';

it('maps every column to one field', () => {
  const record = takamatsu.toRecord((column) => `<${column}>`);
  expect(Object.values(record).toSorted()).toEqual(
    takamatsu.columns.map((column) => `<${column}>`).toSorted(),
  );
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
