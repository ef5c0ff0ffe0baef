import { expect, it } from 'vitest';
import { readFactLines, writeFactLines } from './fact-lines.ts';

const LABELS = ['利用料', '出典'] as const;

it('writes a line a fact in the order of the labels, then the remarks as they are', () => {
  const facts = { 出典: '高松市\nオープンデータ', 利用料: '' };
  expect(writeFactLines(LABELS, { facts, remarks: '利用料：無料\n\n定員：10組' })).toBe(
    '出典：高松市 オープンデータ\n出典の備考：\n利用料：無料\n\n定員：10組',
  );
});

it('takes no word of the remarks for a fact', () => {
  const lines = { facts: { 出典: 'A：B' }, remarks: '利用料：無料\n出典の備考：' };
  expect(readFactLines(LABELS, writeFactLines(LABELS, lines))).toEqual(lines);
});

it('reads no words of other people', () => {
  expect(readFactLines(LABELS, '駐車場5台。出典：市役所')).toBeUndefined();
  expect(readFactLines(LABELS, '')).toBeUndefined();
});
