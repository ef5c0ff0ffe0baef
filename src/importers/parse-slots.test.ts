import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSlots, parseTime } from './parse-slots.ts';

describe('parseTime', () => {
  it.each([
    ['7:00', '07:00'],
    ['09:30', '09:30'],
    ['10：00', '10:00'],
    ['９：３０', '09:30'],
    ['9時', '09:00'],
    ['9時半', '09:30'],
    ['14時5分', '14:05'],
    ['24:00', '24:00'],
  ])('%s → %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each(['', '10', '25:00', '24:01', '10:60', '午前9時', '10:00頃', '-1:00'])(
    'does not guess 「%s」',
    (text) => {
      expect(parseTime(text)).toBeUndefined();
    },
  );
});

describe('parseSlots', () => {
  it.each([
    ['10:00～12:00、13:00～16:00', '10:00-12:00 13:00-16:00'],
    ['9：30〜14：30', '09:30-14:30'],
    ['10時から14時30分まで', '10:00-14:30'],
    ['10:00-12:00・13:00−15:00', '10:00-12:00 13:00-15:00'],
    ['10:00~12:00,12:00~13:00', '10:00-12:00 12:00-13:00'],
  ])('%s → %s', (text, slots) => {
    const found = parseSlots(text) ?? [];
    expect(found.map(({ opens, closes }) => `${opens}-${closes}`).join(' ')).toBe(slots);
  });

  it.each([
    '',
    '~',
    '10:00~',
    '~15:00',
    '0:00~0:00',
    '0:00~15:00',
    '16:00~10:00',
    '10:00~10:00',
    '10:00~12:00、11:00~15:00',
    '13:00~15:00、10:00~12:00',
    '10:00~15:00頃',
  ])('does not guess 「%s」', (text) => {
    expect(parseSlots(text)).toBeUndefined();
  });

  it('gives spans in order that do not overlap', () => {
    const unit = fc.constantFrom('1', '2', '0', ':00', '時', '半', '~', '、', 'から');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const times = (parseSlots(text) ?? []).flatMap(({ opens, closes }) => [opens, closes]);
        expect(times).toEqual(times.toSorted());
      }),
    );
  });
});
