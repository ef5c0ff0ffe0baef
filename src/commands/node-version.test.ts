import { expect, test } from 'vitest';
import { satisfies } from './node-version.mjs';

test.each([
  ['v20.20.2', false],
  ['v22.21.9', false],
  ['v22.22.0', true],
  ['22.100.0', true],
  ['v23.5.0', false],
  ['v24.15.9', false],
  ['v24.16.0', true],
  ['v24.21.0', true],
  ['v26.0.0', true],
])('%s', (version, expected) => {
  expect(satisfies(version, '^22.22.0 || >=24.16.0')).toBe(expected);
});

test('a range that it does not know is refused, never passed over', () => {
  expect(() => satisfies('v24.0.0', '~24.0.0')).toThrow(RangeError);
});
