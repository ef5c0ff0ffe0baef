import { expect, it } from 'vitest';
import { siteInstant } from './site-instant.ts';

const NOW = new Date('2026-11-29T21:00:00Z');

it('is now, unless somebody wants another', () => {
  expect(siteInstant(undefined, NOW)).toBe(NOW);
  expect(siteInstant('', NOW)).toBe(NOW);
});

it.each([
  ['2026-12-01', '2026-11-30T15:00:00.000Z'],
  ['2026-12-01T09:30', '2026-12-01T00:30:00.000Z'],
  ['2026-12-01 09:30:15', '2026-12-01T00:30:15.000Z'],
  ['2026-12-01T09:30:00Z', '2026-12-01T09:30:00.000Z'],
  ['2026-12-01T09:30:00.000+09:00', '2026-12-01T00:30:00.000Z'],
])('%s is in Japan, unless it names a zone', (wanted, instant) => {
  expect(siteInstant(wanted, NOW).toISOString()).toBe(instant);
});

it.each(['あした', '2026/12/01', '2026-13-01', '2026-02-30', '1764000000'])(
  '%s is refused',
  (wanted) => {
    expect(() => siteInstant(wanted, NOW)).toThrow(`「${wanted}」は、日時として読めません`);
  },
);
