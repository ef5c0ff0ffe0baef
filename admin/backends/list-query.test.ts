import { expect, it } from 'vitest';
import { arrange, type ListQuery } from './list-query.ts';

const HUBS = [
  { id: 'a', name: 'いずみ', prefecture: 'aichi', fiscalYear: 2026 },
  { id: 'b', name: 'あおぞら', prefecture: 'hokkaido' },
  { id: 'c', name: 'うさぎ', prefecture: 'aichi', fiscalYear: 2024 },
  { id: 'd', prefecture: 'tokyo' },
  { id: 'e', name: 'あおぞら', prefecture: 'aichi' },
];
const ids = (query: Partial<ListQuery>): string =>
  arrange(HUBS, { filters: [], ...query }, (hub) => hub)
    .map(({ id }) => id)
    .join('');
const by = (field: string, isDescending = false): ListQuery['sort'] => ({ field, isDescending });

it.each<[string, Partial<ListQuery>, string]>([
  ['the order of files', {}, 'abcde'],
  ['by a field, equal ones as they stood, what is missing last', { sort: by('name') }, 'beacd'],
  ['the other way round, equal ones as they stood', { sort: by('name', true) }, 'dcabe'],
  ['by numbers', { sort: by('fiscalYear') }, 'cabde'],
  ['of one prefecture', { filters: [{ field: 'prefecture', pattern: '^aichi$' }] }, 'ace'],
  [
    'of a prefecture, by a field',
    { sort: by('name'), filters: [{ field: 'prefecture', pattern: '^aichi$' }] },
    'eac',
  ],
  ['not what lacks the field', { filters: [{ field: 'name', pattern: '' }] }, 'abce'],
  ['in groups where their first entries stand', { group: 'prefecture' }, 'acebd'],
  ['in groups, each by a field', { sort: by('name'), group: 'prefecture' }, 'eacbd'],
])('gives entries %s', (_, query, wanted) => {
  expect(ids(query)).toBe(wanted);
});
