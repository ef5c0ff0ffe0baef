import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { findMistakes } from './explain.ts';
import { collections, imagePath } from './index.ts';

const page = { id: 'about', title: 'ひろば全協について', summary: '短い説明' };
const hub = {
  id: '37201-mokomoko',
  name: 'もこもこ',
  prefecture: 'kagawa',
  municipality: '高松市',
  source: { name: '高松市オープンデータ' },
};

it.each(['hubs', 'search', 'admin', 'figures', 'pagefind'])(
  'an old address of a page may not cover /%s/',
  (alias) => {
    const pages = collections.pages.schema();
    expect(findMistakes(pages, { ...page, aliases: [alias] })).toMatchObject([
      { message: expect.stringContaining('ほかのページが使っています') as string },
    ]);
    expect(findMistakes(pages, { ...page, aliases: ['about-us'] })).toEqual([]);
  },
);

it('no page at the top of the site, present or added later, can be covered', () => {
  const pages = collections.pages.schema();
  const top = globSync('*', { cwd: join(import.meta.dirname, '../pages') })
    .map((name) => basename(name, '.astro'))
    .filter((name) => /^[a-z0-9-]+$/.test(name));
  expect(top).toContain('search');
  const open = top.filter((id) => findMistakes(pages, { ...page, aliases: [id] }).length === 0);
  expect(open).toEqual([]);
});

it('an old address of a hub may not cover a prefecture’s page', () => {
  const hubs = collections.hubs.schema(imagePath);
  expect(findMistakes(hubs, { ...hub, aliases: ['kanagawa'] })).toHaveLength(1);
  expect(findMistakes(hubs, { ...hub, aliases: ['37201-old'] })).toEqual([]);
});
