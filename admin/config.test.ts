import { expect, it } from 'vitest';
import { collections } from '../src/schema/index.ts';
import { cmsConfig } from './config.ts';

const config = cmsConfig('http://localhost:4321/api/v1');

it('has a form for every collection of the schema', () => {
  expect(config.collections.map(({ name }) => name)).toEqual(Object.keys(collections));
});

it('puts pictures beside the content, by a path that fits the depth of the entry', () => {
  const folders = Object.fromEntries(
    config.collections.map(({ name, media_folder, public_folder }) => [
      name,
      [media_folder, public_folder],
    ]),
  );
  expect(folders).toEqual({
    hubs: ['/content/media', '../../media'],
    events: ['/content/media', '../media'],
    pages: ['/content/media', '../media'],
  });
});
