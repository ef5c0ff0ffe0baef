import { expect, it } from 'vitest';
import { collections } from '../src/schema/index.ts';
import { cmsConfig } from './config.ts';

const config = cmsConfig({ name: 'sample' });

it('has a form for every collection of the schema, and for the site itself', () => {
  expect(config.collections.map(({ name }) => name)).toEqual([...Object.keys(collections), 'site']);
});

it('puts pictures beside the content, by a path that fits the depth of the entry', () => {
  const folders = Object.fromEntries(
    config.collections.map(({ name, public_folder }) => [name, public_folder]),
  );
  expect(folders).toMatchObject({ hubs: '../../media', events: '../media', pages: '../media' });
  const lists = config.collections.filter(({ folder }) => folder !== undefined);
  expect(new Set(lists.map(({ media_folder }) => media_folder))).toEqual(
    new Set(['/content/media']),
  );
});
