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

it('an old address of a hub may not cover a prefecture’s page', () => {
  const hubs = collections.hubs.schema(imagePath);
  expect(findMistakes(hubs, { ...hub, aliases: ['kanagawa'] })).toHaveLength(1);
  expect(findMistakes(hubs, { ...hub, aliases: ['37201-old'] })).toEqual([]);
});
