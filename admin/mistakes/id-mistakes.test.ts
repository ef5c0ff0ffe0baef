import { expect, it } from 'vitest';
import { contentEntryOf } from './content-entry-of.ts';
import { idMistakes } from './id-mistakes.ts';
import type { SiteFacts } from './site-facts.ts';

const site: SiteFacts = {
  origin: 'https://hiroba.example',
  isServed: () => Promise.resolve(false),
  entries: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
  uploads: () => Promise.resolve(undefined),
  municipalities: () => Promise.resolve([]),
};

const hub = (path: string, id?: string) =>
  contentEntryOf('hubs', `content/hubs/${path}.md`, id === undefined ? {} : { id });

const check = (id: string, slug: string, ...others: string[]): Promise<string[]> =>
  idMistakes(
    hub(slug === '' ? `kagawa/${id}` : slug, id),
    slug,
    others.map((other) => hub(other)),
    site,
  );

it('lets a new id through', async () => {
  expect(await check('37201-mokomoko', '', 'kagawa/37201-wahaha')).toEqual([]);
});

it('refuses an id that a published entry or a draft has, in whatever folder', async () => {
  for (const other of ['kagawa/37201-mokomoko', 'tokyo/37201-mokomoko']) {
    expect(await check('37201-mokomoko', '', other)).toEqual([
      '「ID（ページのアドレス）」の 37201-mokomoko は、ほかのページか下書きが使っています。べつのIDにしてください。',
    ]);
  }
});

it('refuses to publish an id that another folder has by now', async () => {
  const slug = 'kagawa/37201-mokomoko';
  expect(await check('37201-mokomoko', slug, slug)).toEqual([]);
  expect(await check('37201-mokomoko', slug, slug, 'tokyo/37201-mokomoko')).toHaveLength(1);
});

it('refuses an id that is the address of a prefecture', async () => {
  const [told] = await check('kagawa', '');
  expect(told).toMatch(/kagawa のアドレスは、サイトのほかのページが使っています/);
});

it('refuses to change the id of an entry that was saved', async () => {
  const [told] = await check('37201-x', 'kagawa/37201-haiji', 'kagawa/37201-haiji');
  expect(told).toMatch('37201-haiji に戻してください');
  expect(await check('37201-haiji', 'kagawa/37201-haiji', 'kagawa/37201-haiji')).toEqual([]);
});
