import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uploadName } from './upload-name.ts';

const now = new Date('2026-11-21T09:30:15Z');
const named = (original: string, number = 1) =>
  uploadName(original, { extension: 'jpg', now, number });

it('keeps a name that is ASCII, and makes it different from others', () => {
  expect(named('IMG_0001.JPG')).toBe('img-0001-20261121-093015-1.jpg');
  expect(named('My Room (1).jpeg', 2)).toBe('my-room-1-20261121-093015-2.jpg');
});

it('gives a Japanese name a number', () => {
  expect(named('ひろばの写真 １.JPG')).toBe('20261121-093015-1.jpg');
  expect(named('写真', 2)).toBe('20261121-093015-2.jpg');
});

it('has one ending, that of the content', () => {
  expect(named('a.php.html')).toBe('a-php-20261121-093015-1.jpg');
  expect(named('room.jfif')).toBe('room-20261121-093015-1.jpg');
  expect(named('../../etc/passwd')).toBe('20261121-093015-1.jpg');
});

it('is a short ASCII name, whatever was chosen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (original) => {
      expect(named(original)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,70})\.jpg$/);
    }),
  );
});
