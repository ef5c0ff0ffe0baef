import { expect, it } from 'vitest';
import { leadOn, type AddressedEntry } from './lead-on.ts';

const entry = (id: string, facts: Partial<AddressedEntry> = {}): AddressedEntry => ({
  address: `/cases/${id}/`,
  title: id,
  state: 'published',
  former: [],
  ...facts,
});

const archived = (id: string, facts: Partial<AddressedEntry> = {}): AddressedEntry =>
  entry(id, { state: 'archived', ...facts });

/** `from → to`, and the addresses that say that they have ended. */
function shown(...entries: AddressedEntry[]) {
  const { redirects, ended } = leadOn(entries);
  return {
    redirects: redirects.map(({ from, to, title }) => `${from} → ${to} ${title}`),
    ended: ended.map(({ address }) => address),
  };
}

it('leads from former addresses to the entry', () => {
  expect(shown(entry('new', { former: ['/cases/old/'] }))).toEqual({
    redirects: ['/cases/old/ → /cases/new/ new'],
    ended: [],
  });
});

it('lets an archived entry say that it has ended, at its former addresses as well', () => {
  expect(shown(archived('gone', { former: ['/cases/old/'] }))).toEqual({
    redirects: ['/cases/old/ → /cases/gone/ gone'],
    ended: ['/cases/gone/'],
  });
});

it('leads from an archived entry and its former addresses to the page in its place', () => {
  const gone = archived('gone', { former: ['/cases/old/'], successor: '/cases/next/' });
  expect(shown(gone, entry('next'))).toEqual({
    redirects: ['/cases/gone/ → /cases/next/ next', '/cases/old/ → /cases/next/ next'],
    ended: [],
  });
});

it('goes on where the page in its place has been replaced as well, or has another address', () => {
  const chain = [
    archived('a', { successor: '/cases/b-before/' }),
    archived('b', { former: ['/cases/b-before/'], successor: '/cases/c/' }),
    entry('c'),
  ];
  expect(shown(...chain).redirects).toContain('/cases/a/ → /cases/c/ c');
});

it('leads to pages that are no entries', () => {
  expect(shown(archived('gone', { successor: '/hubs/' })).redirects).toEqual([
    '/cases/gone/ → /hubs/ かわりのページ',
  ]);
});

it.each([
  ['has ended without one', archived('next')],
  ['is not there yet', entry('next', { state: 'waiting' })],
  ['is not there any more', entry('next', { state: 'expired' })],
  ['leads back', archived('next', { successor: '/cases/gone/' })],
])('says that it has ended where the page in its place %s', (_, next) => {
  expect(shown(archived('gone', { successor: '/cases/next/' }), next).ended).toContain(
    '/cases/gone/',
  );
});

it('leads nowhere from former addresses of what has no page', () => {
  const former = ['/cases/old/'];
  for (const state of ['waiting', 'expired'] as const) {
    expect(shown(entry('new', { state, former }))).toEqual({ redirects: [], ended: [] });
  }
});
