import { beforeEach, expect, it } from 'vitest';
import type { CmsIndex, IndexedEntry } from '../../src/domain/cms-index.ts';
import { relatedLinks } from './related-links.ts';

const NOW = new Date('2026-07-01T12:00:00+09:00');
const entry = (path: string, fields: Record<string, unknown>): IndexedEntry => ({
  path: `content/${path}.md`,
  blob: '1',
  fields: { id: path.slice(path.lastIndexOf('/') + 1), ...fields },
});
const own = (...glossary: string[]) => ({
  collection: 'cases',
  id: 'sample',
  references: glossary.map((id) => ({ collection: 'glossary', id })),
});

let index: CmsIndex;
const linksOf = (entryOfForm = own()) => relatedLinks(index, NOW)(entryOfForm);

beforeEach(() => {
  index = {
    entries: [
      entry('cases/sample', { title: '見本の事例' }),
      entry('glossary/hiroba', { term: 'ひろば' }),
      entry('campaigns/go', { title: '見本のキャンペーン' }),
      entry('hubs/kagawa/37201-sample', { name: '見本のひろば' }),
    ],
    relations: [
      {
        collection: 'cases',
        id: 'sample',
        references: [{ collection: 'hubs', id: '37201-sample' }],
      },
      {
        collection: 'campaigns',
        id: 'go',
        references: [{ collection: 'cases', id: 'sample' }],
      },
    ],
  };
});

const GO = { section: 'campaigns', href: '/campaigns/go/', title: '見本のキャンペーン' };

it('links to what the form names and to what names the entry, not to what it named before', () => {
  expect(linksOf(own('hiroba'))).toEqual([
    { section: 'glossary', href: '/glossary/hiroba/', title: 'ひろば' },
    GO,
  ]);
  expect(linksOf({ ...own(), references: [{ collection: 'hubs', id: '37201-sample' }] })).toEqual([
    { section: 'hubs', href: '/hubs/37201-sample/', title: '見本のひろば' },
    GO,
  ]);
});

it.each([
  ['has ended', { archived: true }],
  ['is to come', { publishAt: '2026-07-02' }],
  ['is over', { expireAt: '2026-06-30' }],
])('links to nothing that %s', (_, fields) => {
  index = {
    ...index,
    entries: [...index.entries, entry('glossary/other', { term: '見本の用語', ...fields })],
  };
  expect(linksOf(own('other'))).toEqual([GO]);
});

it('links to nothing that the site has not', () => {
  expect(linksOf(own('nothing-here'))).toEqual([GO]);
});

it('has no links where nothing is related', () => {
  expect(linksOf({ ...own(), id: 'new' })).toEqual([]);
});
