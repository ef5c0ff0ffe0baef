import { expect, it } from 'vitest';
import { byteSizeText } from './byte-size-text.ts';

it.each([
  ['', '0.1kB'],
  ['あ'.repeat(1000), '3.0kB'],
  ['a'.repeat(999_949), '999.9kB'],
  ['a'.repeat(12_690_000), '12.7MB'],
])('counts bytes, not letters', (text, size) => {
  expect(byteSizeText(text)).toBe(size);
});
