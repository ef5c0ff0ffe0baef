import { expect, it } from 'vitest';
import { parseAges } from './parse-ages.ts';

it.each([
  ['0歳～3歳', { from: 0, to: 3 }],
  ['0から5歳まで', { from: 0, to: 5 }],
  ['0-2歳', { from: 0, to: 2 }],
  ['おおむね3歳未満', { note: 'おおむね3歳未満' }],
  ['0歳～就学前', { note: '0歳～就学前' }],
  ['5歳～3歳', { note: '5歳～3歳' }],
  ['生後6か月～3歳', { note: '生後6か月～3歳' }],
  ['', undefined],
])('%s → %j', (words, ages) => {
  expect(parseAges(words)).toEqual(ages);
});
