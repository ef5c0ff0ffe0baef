import { expect, it } from 'vitest';
import { asciiName } from './ascii-upload-names.ts';

const now = new Date('2026-11-21T09:30:15Z');

it('keeps the kind of picture and gives an ASCII name', () => {
  expect(asciiName('ひろばの写真 １.JPG', now, 1)).toBe('20261121-093015-1.jpg');
});

it('does not invent a kind', () => {
  expect(asciiName('写真', now, 2)).toBe('20261121-093015-2');
});
