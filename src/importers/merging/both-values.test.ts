import { expect, it } from 'vitest';
import { bothValues } from './both-values.ts';

it.each([
  [
    'phone',
    '090-1111-2222',
    '087-868-2251',
    '出典は「087-868-2251」、残した編集は「090-1111-2222」',
  ],
  ['web', undefined, 'https://example.jp/', '出典は「https://example.jp/」、残した編集は「」'],
  ['status', 'closed', undefined, '出典は「開所中」、残した編集は「閉所」'],
] as const)('shows both values of %s', (field, kept, given, words) => {
  expect(bothValues(field, kept, given)).toMatchObject([{ words }]);
});

it('shows none that no line can hold', () => {
  expect(bothValues('openingHours', { note: 'a' }, { note: 'b' })).toEqual([]);
});
