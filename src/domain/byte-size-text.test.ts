import { expect, it } from 'vitest';
import { byteSizeText } from './byte-size-text.ts';

it.each([
  [0, '0.1kB'],
  [3000, '3.0kB'],
  [999_949, '999.9kB'],
  [999_950, '1.0MB'],
  [12_690_000, '12.7MB'],
])('says %d bytes in words', (bytes, size) => {
  expect(byteSizeText(bytes)).toBe(size);
});
