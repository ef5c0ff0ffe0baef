import { expect, it } from 'vitest';
import { editorPlace } from './editor-place.ts';

it('knows the entry whose form is open', () => {
  expect(editorPlace('#/collections/hubs/entries/kagawa/37201-mokomoko')).toEqual({
    collection: 'hubs',
    slug: 'kagawa/37201-mokomoko',
  });
  expect(editorPlace('#/collections/events/entries/2026-sample?x=1')?.slug).toBe('2026-sample');
});

it.each(['', '#/workflow', '#/collections/hubs', '#/collections/hubs/new', '#/media'])(
  'knows that none is: %s',
  (hash) => {
    expect(editorPlace(hash)).toBeUndefined();
  },
);
