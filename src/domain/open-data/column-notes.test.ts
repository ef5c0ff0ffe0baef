import { expect, it } from 'vitest';
import { COLUMN_NOTES, emptyColumns } from './column-notes.ts';
import { EDITIONS } from './columns.ts';

it('the editions have the columns of the standard, each once', () => {
  expect([EDITIONS['28'], EDITIONS['53']].map(({ length }) => length)).toEqual([28, 53]);
  for (const columns of Object.values(EDITIONS)) expect(new Set(columns).size).toBe(columns.length);
});

it('every column is either explained or said to be empty', () => {
  const explained = COLUMN_NOTES.flatMap(({ columns }) => columns);
  const all = new Set<string>(Object.values(EDITIONS).flat());
  expect(new Set([...explained, ...emptyColumns()])).toEqual(all);
  expect(explained.length + emptyColumns().length).toBe(all.size);
});
