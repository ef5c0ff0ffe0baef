import { expect, it } from 'vitest';
import { makeRandom } from '../../../bench/random.ts';
import { boxOf } from './box-of.ts';
import { metresBetween } from './distance.ts';
import { kdLeaves } from './kd-leaves.ts';

const random = makeRandom(3);
const items = Array.from({ length: 1000 }, (_, number) => ({
  id: String(number).padStart(4, '0'),
  point: { lat: 31 + random.next() * 14, lon: 130 + random.next() * 15 },
}));

it('every item lies in one leaf', () => {
  const ids = kdLeaves(items, 40)
    .flat()
    .map(({ id }) => id);
  expect(ids.sort()).toEqual(items.map(({ id }) => id));
});

it('leaves are nearly as full, none too full', () => {
  const sizes = kdLeaves(items, 48).map((leaf) => leaf.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(48);
  expect(Math.min(...sizes)).toBeGreaterThan(44);
});

it('a leaf is a small part of the country', () => {
  const spans = kdLeaves(items, 40).map((leaf) => {
    const { south, west, north, east } = boxOf(leaf.map(({ point }) => point));
    return metresBetween({ lat: south, lon: west }, { lat: north, lon: east }) / 1000;
  });
  expect(Math.max(...spans)).toBeLessThan(600);
});

it('the order in which items come does not matter', () => {
  expect(kdLeaves(items.toReversed(), 40)).toEqual(kdLeaves(items, 40));
});

it('items at the same point are shared out all the same', () => {
  const same = items.map(({ id }) => ({ id, point: { lat: 35, lon: 135 } }));
  expect(kdLeaves(same, 40).map(({ length }) => length)).toEqual(Array(25).fill(40));
});

it('no items make no leaf', () => {
  expect(kdLeaves([], 40)).toEqual([]);
});
