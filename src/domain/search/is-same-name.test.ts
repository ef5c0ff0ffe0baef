import { expect, it } from 'vitest';
import { isSameName } from './is-same-name.ts';

it.each([
  ['わはは・ひろば高松', 'わははひろば高松', true],
  ['ほっとステーション　もこもこ', '「ほっとステーション もこもこ」', true],
  ['おやこの広場びーのびーの', 'びーのびーの', false],
  ['・', '', false],
])('%s, typed as %s', (title, typed, isSame) => {
  expect(isSameName(title, typed)).toBe(isSame);
});
