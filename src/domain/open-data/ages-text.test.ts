import { expect, it } from 'vitest';
import { agesText, readAgesText } from './ages-text.ts';

it.each([
  ['0歳から3歳まで', { from: 0, to: 3 }],
  ['1.5歳から', { from: 1.5 }],
  ['6歳まで（きょうだいも一緒に）', { to: 6, note: 'きょうだいも一緒に' }],
  ['（就学前のお子さん）', { note: '就学前のお子さん' }],
])('%s is written and read alike', (text, ages) => {
  expect(agesText(ages)).toBe(text);
  expect(readAgesText(text)).toEqual(ages);
});

it('claims nothing where nothing is known', () => {
  expect(agesText(undefined)).toBe('');
  expect(readAgesText('')).toBeUndefined();
  expect(readAgesText('おおむね3歳')).toBeUndefined();
});
