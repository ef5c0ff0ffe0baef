import { expect, it } from 'vitest';
import { fieldLabel } from './field-label.ts';

it.each([
  ['name', '名称'],
  ['openingHours', '開所時間'],
  ['nonsense', 'nonsense'],
])('%s → %s', (key, label) => {
  expect(fieldLabel(key)).toBe(label);
});
