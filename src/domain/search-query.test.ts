import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchAddress, searchQuery } from './search-query.ts';

it('cuts a pasted page', () => {
  expect(searchQuery(`?q=${'子'.repeat(300)}`).q).toHaveLength(100);
});

it('reads the query of an address', () => {
  expect(searchQuery('?q=%E4%B8%80%E6%99%82%E9%A0%90%E3%81%8B%E3%82%8A&section=拠点')).toEqual({
    q: '一時預かり',
    section: '拠点',
  });
  expect(searchQuery('?q=+')).toEqual({ q: '', section: '' });
});

it('leaves out what is empty', () => {
  expect(searchAddress({ q: '', section: '' })).toBe('/search/');
});

it('comes back from its own address unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.string(), (text, section) => {
      const query = { q: text.trim(), section };
      expect(searchQuery(new URL(searchAddress(query), 'https://a.example').search)).toEqual(query);
    }),
  );
});
