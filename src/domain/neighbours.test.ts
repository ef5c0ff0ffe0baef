import { expect, it } from 'vitest';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { neighboursOf } from './neighbours.ts';

const labels = (value: string): string[] => neighboursOf(value).map(({ label }) => label);

it('names the prefectures beside one, over bridges and through tunnels as well', () => {
  expect(labels('kagawa')).toEqual(['岡山県', '徳島県', '愛媛県']);
  expect(labels('hokkaido')).toEqual(['青森県']);
  expect(labels('okinawa')).toEqual(['鹿児島県']);
});

it('leaves no prefecture alone, and no neighbour without its own', () => {
  for (const { value, label } of PREFECTURES) {
    expect([label, labels(value).length > 0]).toEqual([label, true]);
    for (const other of neighboursOf(value)) {
      // From Okinawa one looks over to Kagoshima; the way back leads by land alone.
      if (value !== 'okinawa') expect(labels(other.value)).toContain(label);
    }
  }
});
