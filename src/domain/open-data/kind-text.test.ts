import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FEE_KINDS, RESERVATION_KINDS } from '../../schema/vocabulary.ts';
import { kindText, readKindText } from './kind-text.ts';

it('says the choice and what there is to add', () => {
  expect(kindText(FEE_KINDS, { kind: 'partly', note: '土曜日は300円' })).toBe(
    '一部有料（土曜日は300円）',
  );
  expect(kindText(FEE_KINDS, undefined)).toBe('');
});

it('reads what it wrote, and nothing else', () => {
  const kind = fc.constantFrom(...RESERVATION_KINDS.map(({ value }) => value));
  const note = fc.string({ unit: fc.constantFrom('（', '）', '予', '必要'), minLength: 1 });
  fc.assert(
    fc.property(kind, fc.option(note, { nil: undefined }), (value, words) => {
      const fact = { kind: value, ...(words !== undefined && { note: words }) };
      expect(readKindText(RESERVATION_KINDS, kindText(RESERVATION_KINDS, fact))).toEqual(fact);
    }),
  );
  expect(readKindText(FEE_KINDS, '無料開放日あり')).toBeUndefined();
});
