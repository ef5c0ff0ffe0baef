import { expect, it } from 'vitest';
import { withCell, withoutColumn } from './table-value.ts';

it('takes the numbers of a column away', () => {
  const rows = [{ label: 'a', values: [1, 2, 3] }, { label: 'b', values: [4] }, { label: 'c' }];
  expect(withoutColumn(rows, 1)).toEqual([
    { label: 'a', values: [1, 3] },
    { label: 'b', values: [4] },
    { label: 'c' },
  ]);
  expect(withoutColumn(rows, 1)[1]).toBe(rows[1]);
});

it('changes one number, and leaves no gap behind the last', () => {
  expect(withCell({ label: 'a' }, 1, 5)).toEqual({ label: 'a', values: [null, 5] });
  expect(withCell({ label: 'a', values: [1, 5] }, 1, null)).toEqual({ label: 'a', values: [1] });
  expect(withCell({ label: 'a', values: [1, 5] }, 0, 2)).toEqual({ label: 'a', values: [2, 5] });
});
