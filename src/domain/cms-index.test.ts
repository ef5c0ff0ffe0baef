import { expect, it } from 'vitest';
import { pickIndexed, readCmsIndex, writeCmsIndex, type CmsIndex } from './cms-index.ts';

const index: CmsIndex = {
  commit: 'f'.repeat(40),
  entries: [
    {
      path: 'content/hubs/kagawa/37201-mokomoko.md',
      blob: '0123456789',
      fields: { id: '37201-mokomoko', name: 'もこもこ', prefecture: 'kagawa' },
    },
    {
      path: 'content/hubs/kagawa/37201-sample.md',
      blob: 'abcdef0123',
      fields: { id: '37201-sample', name: '見本', kana: 'みほん', prefecture: 'kagawa' },
    },
    { path: 'content/events/2026-sample.md', blob: '9876543210', fields: { fiscalYear: 2026 } },
  ],
  relations: [
    {
      collection: 'events',
      id: '2026-sample',
      references: [
        { collection: 'hubs', id: '37201-mokomoko' },
        { collection: 'glossary', id: 'hiroba' },
      ],
    },
  ],
};

it('comes back as it was written', () => {
  expect(readCmsIndex(JSON.parse(writeCmsIndex(index)))).toEqual(index);
});

it('comes back without a commit or relations', () => {
  const { entries } = index;
  expect(readCmsIndex(JSON.parse(writeCmsIndex({ entries })))).toEqual({ entries });
});

it('keeps the beginning of a file’s id', () => {
  const entries = [{ path: 'content/events/a.md', blob: '0123456789'.repeat(4), fields: {} }];
  expect(readCmsIndex(JSON.parse(writeCmsIndex({ entries }))).entries[0]?.blob).toBe('0123456789');
});

it('takes only what lists show', () => {
  expect(pickIndexed({ id: 'a', body: '長い文章', hours: { usual: [] } })).toEqual({ id: 'a' });
});
