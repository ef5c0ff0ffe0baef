import { expect, test } from 'vitest';
import { readQuery, writeQuery } from './finder-query.ts';

const KNOWN = ['today', 'weekend', 'parking'];
const NOTHING = { q: '', facets: [], count: 10, near: false, saved: false };

test.each([
  ['', NOTHING],
  ['?q=%20高松市%20', { ...NOTHING, q: '高松市' }],
  ['?q=番町&f=parking&f=today', { ...NOTHING, q: '番町', facets: ['today', 'parking'] }],
  ['?near=here&n=30', { ...NOTHING, near: true, count: 30 }],
  ['?saved=1', { ...NOTHING, saved: true }],
])('reads the address %s', (search, query) => {
  expect(readQuery(search, KNOWN)).toEqual(query);
});

test.each([
  ['a number that is no step', '?n=12', 20],
  ['no number', '?n=many', 10],
  ['less than one step', '?n=-5', 10],
  ['more than anybody reads', '?n=100000', 200],
])('makes a sensible count of %s', (_what, search, count) => {
  expect(readQuery(search, KNOWN).count).toBe(count);
});

test('passes over a facet that is not offered', () => {
  expect(readQuery('?f=sauna&f=parking', KNOWN).facets).toEqual(['parking']);
});

test('leaves out of the address what is usual', () => {
  expect(writeQuery(NOTHING)).toBe('/hubs/');
});

test('reads again what it wrote', () => {
  const query = { ...NOTHING, q: '府中市 & 府中町?', facets: ['today', 'weekend'], count: 20 };
  expect(readQuery(new URL(writeQuery(query), 'https://x.example').search, KNOWN)).toEqual(query);
});
