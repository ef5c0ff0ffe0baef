import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar-date.ts';
import { japanInstant } from '../japan-clock.ts';
import { isPublishedAt, publicationState } from './publication-state.ts';

const at = (text: string): Date => new Date(`${text}+09:00`);

describe('an entry', () => {
  it('without days is on the site', () => {
    expect(publicationState({}, at('2026-07-01T00:00'))).toBe('published');
  });

  it('comes at midnight in Japan, wherever the builder’s clock is', () => {
    const entry = { publishAt: '2026-07-01' };
    expect(publicationState(entry, new Date('2026-06-30T14:59:59.999Z'))).toBe('waiting');
    expect(publicationState(entry, new Date('2026-06-30T15:00:00Z'))).toBe('published');
  });

  it('stays to the end of its last day', () => {
    const entry = { expireAt: '2026-06-30' };
    expect(publicationState(entry, at('2026-06-30T23:59:59.999'))).toBe('published');
    expect(publicationState(entry, at('2026-07-01T00:00'))).toBe('expired');
  });

  it('may be there for one day', () => {
    const entry = { publishAt: '2026-07-01', expireAt: '2026-07-01' };
    const states = ['2026-06-30', '2026-07-01', '2026-07-02'].map((date) =>
      publicationState(entry, at(`${date}T12:00`)),
    );
    expect(states).toEqual(['waiting', 'published', 'expired']);
  });

  it('that is archived is so before, in and after its days', () => {
    const entry = { publishAt: '2026-07-01', expireAt: '2026-07-31', archived: true };
    for (const month of ['06', '07', '08']) {
      expect(publicationState(entry, at(`2026-${month}-15T12:00`))).toBe('archived');
    }
  });

  it('that was archived and is not any more is there again', () => {
    expect(isPublishedAt({ archived: false }, at('2026-07-01T00:00'))).toBe(true);
  });
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const midnight = (date: string): number => japanInstant({ date, time: '00:00' }).getTime();

it('is there from the midnight before its first day to the midnight after its last, whatever the days', () => {
  const length = fc.integer({ min: 0, max: 400 });
  const off = fc.integer({ min: 0, max: 86_400_000 });
  fc.assert(
    fc.property(day, length, off, (publishAt, days, milliseconds) => {
      const expireAt = addDays(publishAt, days);
      const entry = { publishAt, expireAt };
      const [start, end] = [midnight(publishAt), midnight(addDays(expireAt, 1))];
      const isThere = (time: number): boolean => isPublishedAt(entry, new Date(time));
      expect([start - 1, start, end - 1, end].map(isThere)).toEqual([false, true, true, false]);
      expect(isThere(start - 1 - milliseconds)).toBe(false);
      expect(isThere(Math.min(start + milliseconds, end - 1))).toBe(true);
      expect(isThere(end + milliseconds)).toBe(false);
    }),
  );
});
